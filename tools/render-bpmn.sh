#!/usr/bin/env bash
# Takes a picture of a BPMN file as a reader sees it.
#   npm install bpmn-js   (in the folder it is run from); needs Chromium.
#   tools/render-bpmn.sh bpmn/frontdoor/contact.bpmn picture.png [width height]      without a size: as large as the drawing
set -euo pipefail
model=$(realpath "$1") picture=$(realpath -m "$2") 
size() { node -e '
  const xml = require("fs").readFileSync(process.argv[1], "utf8"), all = (what) => [...xml.matchAll(what)].map(m => m.slice(1).map(Number));
  const boxes = all(/<dc:Bounds x="([-.\d]+)" y="([-.\d]+)" width="([-.\d]+)" height="([-.\d]+)"/g), points = all(/<di:waypoint x="([-.\d]+)" y="([-.\d]+)"/g);
  const span = (from, to) => Math.ceil(Math.max(...to) - Math.min(...from));
  console.log(span([...boxes, ...points].map(b => b[0]), [...boxes.map(b => b[0] + b[2]), ...points.map(p => p[0])]) + 60,
    span([...boxes, ...points].map(b => b[1]), [...boxes.map(b => b[1] + b[3]), ...points.map(p => p[1])]) + 80);' "$model"; }
read -r width height < <([ $# -ge 4 ] && echo "$3 $4" || size)
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
# what it was drawn from, so that a test sees when the picture is older than its diagram
notes=$(dirname "$picture")/drawn-from.txt name=$(basename "$model" .bpmn)
if [ "$(basename "$(dirname "$picture")")" = pictures ]; then
  drawn=$(grep -oE ' name="[^"]*"| bioc:fill="[^"]*"|<dc:Bounds[^>]*>|<di:waypoint[^>]*>' "$model" | sha256sum | cut -d' ' -f1)
  touch "$notes"
  { grep -v "^$name " "$notes" || true; echo "$name $drawn"; } | LC_ALL=C sort > "$folder/notes"
  cp "$folder/notes" "$notes"
fi
echo "$picture"
