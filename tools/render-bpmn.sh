#!/usr/bin/env bash
# Takes a picture of a BPMN file as a reader sees it.
#   npm install bpmn-js   (in the folder it is run from); needs Chromium.
#   tools/render-bpmn.sh bpmn/frontdoor/contact.bpmn picture.png [width height]
set -euo pipefail
model=$(realpath "$1") picture=$(realpath -m "$2") width=${3:-1600} height=${4:-800}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
node -e '
  const fs = require("fs"), [model, page, width, height] = process.argv.slice(1);
  const viewer = fs.readFileSync("node_modules/bpmn-js/dist/bpmn-navigated-viewer.production.min.js", "utf8").split("</script>").join("<\\/script>");
  const xml = JSON.stringify(fs.readFileSync(model, "utf8")).split("</").join("<\\/");
  fs.writeFileSync(page, `<body style="margin:0"><div id="canvas" style="width:${width}px;height:${height}px"></div><script>${viewer}</script>
    <script>const viewer = new BpmnJS({ container: "#canvas" }); viewer.importXML(${xml}).then(() => viewer.get("canvas").zoom("fit-viewport", "auto"))</script></body>`);
' "$model" "$folder/page.html" "$width" "$height"
"$(command -v chromium || command -v chromium-browser || command -v google-chrome)" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
  --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$folder/profile" \
  --window-size="$width,$height" --virtual-time-budget=4000 --screenshot="$picture" "file://$folder/page.html" 2>/dev/null
echo "$picture"
