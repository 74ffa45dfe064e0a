#!/usr/bin/env node
// Draws a BPMN file so that people can read it: left to right, one row for each branch, sub-processes open,
// answers beside their gateway, returns over the top.
//   npm install bpmn-moddle      (in any folder; run from there)
//   node …/tools/layout-bpmn.mjs bpmn/frontdoor/contact.bpmn …      writes the files in place
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'x.js'));
const module = await import(pathToFileURL(require.resolve('bpmn-moddle')).href);
const moddle = new (module.BpmnModdle ?? module.default)({});
const returnsOver = new Set();
const GAP_X = 60, GAP_Y = 60, PAD = 40, LANE = 24;

for (const file of process.argv.slice(2)) {
  const { rootElement: definitions } = await moddle.fromXML(readFileSync(file, 'utf8'));
  definitions.diagrams = [];
  const process_ = definitions.rootElements.find(e => e.$type === 'bpmn:Process');
  linkFlows(process_);
  const plane = moddle.create('bpmndi:BPMNPlane', { id: `plane_${process_.id}`, bpmnElement: process_, planeElement: [] });
  draw(measure(process_), 160, 100, plane);
  definitions.diagrams.push(moddle.create('bpmndi:BPMNDiagram', { id: `diagram_${process_.id}`, plane }));
  writeFileSync(file, (await moddle.toXML(definitions, { format: true })).xml);
  console.log(`drew ${file}`);
}

function linkFlows(scope) {
  const elements = scope.flowElements ?? [];
  elements.filter(e => !isFlow(e)).forEach(e => { e.incoming = []; e.outgoing = []; });
  elements.filter(isFlow).forEach(f => { f.sourceRef.outgoing.push(f); f.targetRef.incoming.push(f); });
  elements.filter(e => e.flowElements).forEach(linkFlows);
}

// Which column and row each node stands in, and how large it is: children of a sub-process are measured first.
function measure(scope) {
  const all = (scope.flowElements ?? []).filter(e => !isFlow(e)), nodes = all.filter(e => !isBoundary(e)), boundary = all.filter(isBoundary);
  const inner = new Map(nodes.filter(n => n.flowElements).map(n => [n, measure(n)]));
  const size = n => inner.has(n) ? { w: inner.get(n).w + 2 * PAD, h: inner.get(n).h + 2 * PAD + 10 }
    : n.$type.endsWith('Gateway') ? { w: 50, h: 50 } : n.$type.endsWith('Event') ? { w: 36, h: 36 } : { w: 100, h: 80 };
  const next = n => [...n.outgoing.map(f => f.targetRef)];
  const back = backEdges(nodes, boundary, next);
  const col = new Map(), row = new Map(), used = new Set();
  const reach = (n, c) => { if ((col.get(n) ?? -1) >= c) return; col.set(n, c); n.outgoing.filter(f => !back.has(f)).forEach(f => reach(f.targetRef, c + 1));
    boundary.filter(b => b.attachedToRef === n).forEach(b => b.outgoing.filter(f => !back.has(f)).forEach(f => reach(f.targetRef, n.flowElements ? c : c + 1))); };
  nodes.filter(n => !n.incoming.length).forEach(n => reach(n, 0));
  let bottom = -1;
  const firstFree = (n, r) => { const chain = []; for (let at = n; at && !chain.includes(at); at = at.outgoing[0]?.targetRef) if (!row.has(at)) chain.push(at);
    while (chain.some(c => used.has(`${col.get(c)}/${r}`))) r++; return r; };
  const put = (n, r) => {
    if (row.has(n)) return;
    while (used.has(`${col.get(n)}/${r}`)) r++;
    row.set(n, r); used.add(`${col.get(n)}/${r}`); bottom = Math.max(bottom, r);
    n.outgoing.filter(f => !back.has(f)).forEach((f, i) => put(f.targetRef, i === 0 ? r : Math.max(bottom + 1, r + 1)));
  };
  nodes.filter(n => !n.incoming.length).forEach(n => put(n, bottom + 1));
  boundary.forEach(b => b.outgoing.filter(f => !back.has(f)).forEach(f => { if (!row.has(f.targetRef)) put(f.targetRef, firstFree(f.targetRef, row.get(b.attachedToRef) + 1)); }));
  const columns = [], rows = [];
  nodes.forEach(n => { const s = size(n); columns[col.get(n)] = Math.max(columns[col.get(n)] ?? 0, s.w); rows[row.get(n)] = Math.max(rows[row.get(n)] ?? 44, s.h); });
  const wideAfter = columns.map((_, c) => nodes.some(n => col.get(n) === c && n.$type.endsWith('Gateway')) ? 50 : 0);
  const x = [], y = []; let at = 0;
  columns.forEach((w, c) => { x[c] = at; at += w + GAP_X + wideAfter[c]; });
  const returns = [...back];
  returns.forEach(f => returnsOver.add(f.sourceRef));
  const top = returns.length ? LANE * returns.length + 34 : 0;
  const w = at - GAP_X; at = top;
  rows.forEach((h, r) => { y[r] = at; at += h + GAP_Y; });
  const crowded = boundary.length ? 20 : 0;
  return { scope, nodes, boundary, inner, size, col, row, x, y, columns, rows, back, w, h: at - GAP_Y + crowded };
}

function backEdges(nodes, boundary, next) {
  const back = new Set(), done = new Set(), path_ = new Set();
  const walk = n => {
    path_.add(n);
    const flows = [...n.outgoing, ...boundary.filter(b => b.attachedToRef === n).flatMap(b => b.outgoing)];
    flows.forEach(f => { if (path_.has(f.targetRef)) back.add(f); else if (!done.has(f.targetRef)) walk(f.targetRef); });
    path_.delete(n); done.add(n);
  };
  nodes.filter(n => !n.incoming.length).forEach(walk);
  return back;
}

function draw(m, left, top, plane) {
  const box = new Map();
  for (const n of m.nodes) {
    const s = m.size(n), c = m.col.get(n), r = m.row.get(n);
    const b = { x: left + m.x[c] + (m.columns[c] - s.w) / 2, y: top + m.y[r] + (m.rows[r] - s.h) / 2, w: s.w, h: s.h };
    box.set(n, b);
  }
  drawEndsNear(m, box);
  for (const n of m.nodes) shape(n, box.get(n), plane, { isExpanded: n.flowElements ? true : undefined, isMarkerVisible: n.$type === 'bpmn:ExclusiveGateway' ? true : undefined });
  for (const host of new Set(m.boundary.map(b => b.attachedToRef))) {
    const on = m.boundary.filter(b => b.attachedToRef === host), h = box.get(host), step = h.w > 300 ? 170 : h.w / (on.length + 1);
    on.forEach((b, i) => { const cx = h.w > 300 ? h.x + 150 + step * i : h.x + step * (i + 1);
      const bb = { x: cx - 18, y: h.y + h.h - 18, w: 36, h: 36 }; box.set(b, bb); shape(b, bb, plane, {}, h.w <= 300 && i === on.length - 1); });
  }
  let lane = 0;
  for (const f of (m.scope.flowElements ?? []).filter(isFlow)) {
    const a = box.get(f.sourceRef), z = box.get(f.targetRef), ay = a.y + a.h / 2, zy = z.y + z.h / 2, ax = a.x + a.w / 2, zx = z.x + z.w / 2;
    const fromBoundary = isBoundary(f.sourceRef), fromGateway = f.sourceRef.$type.endsWith('Gateway');
    let points;
    if (m.back.has(f)) {
      const over = top + 10 + LANE * lane++, aim = zx + (lane - 1) * 14;
      points = fromBoundary ? [[ax, a.y + a.h], [ax, a.y + a.h + 20], [Math.min(a.x, z.x) - 24, a.y + a.h + 20], [Math.min(a.x, z.x) - 24, over], [aim, over], [aim, z.y]]
        : [[ax, a.y], [ax, over], [aim, over], [aim, z.y]];
    } else if (fromBoundary) points = zx > ax && Math.abs(zy - (a.y + a.h)) > 4 ? [[ax, a.y + a.h], [ax, zy], [z.x, zy]] : [[ax, a.y + a.h], [ax, a.y + a.h + 24], [zx, a.y + a.h + 24], [zx, z.y]];
    else if (Math.abs(ay - zy) < 2) points = [[a.x + a.w, ay], [z.x, zy]];
    else if (fromGateway && zy > ay) points = [[ax, a.y + a.h], [ax, zy], [z.x, zy]];
    else points = zy < ay ? [[a.x + a.w, ay], [z.x - 22, ay], [z.x - 22, zy], [z.x, zy]] : [[a.x + a.w, ay], [a.x + a.w + 24, ay], [a.x + a.w + 24, zy], [z.x, zy]];
    edge(f, points, m.back.has(f), plane);
  }
  for (const [n, inside] of m.inner) { const b = box.get(n); draw(inside, b.x + PAD, b.y + PAD + 10, plane); }
}

// A tall or wide neighbour pushes ends far away: they are drawn back to what leads to them, where nothing stands between.
function drawEndsNear(m, box) {
  const free = (ends, left, right, top, bottom) => m.nodes.every(n => { const b = box.get(n); return ends.includes(n) || b.x > right || b.x + b.w < left || b.y > bottom || b.y + b.h < top; });
  const isEnd = n => n.$type === 'bpmn:EndEvent' && n.incoming.length === 1;
  for (const g of m.nodes.filter(n => n.$type.endsWith('Gateway'))) {
    const from = box.get(g);
    let next = from.y + from.h / 2 + 90;
    g.outgoing.map(f => f.targetRef).filter(n => isEnd(n) && box.get(n).y > from.y + from.h).sort((a, b) => box.get(a).y - box.get(b).y).forEach(n => {
      const b = box.get(n), y = next - b.h / 2;
      if (y < b.y && free([n, g], from.x, b.x + b.w, next - 45, next + 55)) { b.y = y; next += 90; }
    });
  }
  for (const n of m.nodes.filter(isEnd)) {
    const f = n.incoming[0], b = box.get(n), from = box.get(f.sourceRef);
    if (!from || isBoundary(f.sourceRef) || f.sourceRef.$type.endsWith('Gateway') || Math.abs(from.y + from.h / 2 - b.y - b.h / 2) > 1) continue;
    const x = from.x + from.w + Math.max(60, (f.name?.length ?? 0) * 7 + 24);
    if (x < b.x && free([n, f.sourceRef], from.x, x + 100, b.y - 20, b.y + 70)) b.x = x;
  }
}

function shape(n, b, plane, more, labelRight = false) {
  const di = moddle.create('bpmndi:BPMNShape', { id: `shape_${n.id}`, bpmnElement: n, bounds: bounds(b), ...more });
  const name = n.name, w = name ? Math.min(100, Math.max(40, name.length * 6)) : 0, h = name ? 14 * Math.ceil((name.length * 6.4) / 100) : 0;
  if (name && n.$type.endsWith('Gateway')) di.label = returnsOver.has(n) ? label(b.x + 32, b.y - h - 2, Math.max(w, 90), h) : label(b.x + 25 - Math.max(w, 90) / 2, b.y - h - 6, Math.max(w, 90), h);
  else if (name && isBoundary(n)) di.label = label(labelRight ? b.x + 42 : b.x - w - 4, b.y + (labelRight ? 20 : 24), w, h);
  else if (name && n.$type.endsWith('Event')) di.label = label(b.x + 18 - Math.max(w, 80) / 2, b.y + 40, Math.max(w, 80), h);
  plane.planeElement.push(di);
}

function edge(f, points, returns, plane) {
  const di = moddle.create('bpmndi:BPMNEdge', { id: `edge_${f.id}`, bpmnElement: f, waypoint: points.map(([x, y]) => moddle.create('dc:Point', { x: Math.round(x), y: Math.round(y) })) });
  if (f.name) {
    const w = Math.min(130, Math.max(24, f.name.length * 6.4)), h = 14 * Math.ceil((f.name.length * 6.4) / 130), [[x0, y0], [x1, y1]] = points;
    if (returns) { const [[, ], [ax, y], [bx]] = points; di.label = label((ax + bx) / 2 - 75, y - 16, 150, 14); }
    else if (x0 === x1) di.label = label(points[2][0] - w - 14, points[2][1] - h - 4, w, h);
    else di.label = label(x0 + 6, y0 - h - 4, w, h);
  }
  plane.planeElement.push(di);
}

function bounds(b) { return moddle.create('dc:Bounds', { x: Math.round(b.x), y: Math.round(b.y), width: Math.round(b.w), height: Math.round(b.h) }); }
function label(x, y, w, h) { return moddle.create('bpmndi:BPMNLabel', { bounds: bounds({ x, y, w, h: Math.max(14, h) }) }); }
function isFlow(e) { return e.$type === 'bpmn:SequenceFlow'; }
function isBoundary(e) { return e.$type === 'bpmn:BoundaryEvent'; }
