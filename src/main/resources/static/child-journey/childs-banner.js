// Shows at the top of an open task which child it is about. A task's own name never does: it is the engine's.
import {call} from './own-address.js';

const SHOWN = 6;

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

// A file kept apart is no child's record: it has no age and no worker, and a page of its own.
function isKeptApart(child) {
  return !child.reference.startsWith('CH-');
}

function banner(child) {
  const box = element('section', 'cj-child');
  box.setAttribute('aria-label', isKeptApart(child) ? 'The file this task is about' : 'The child this task is about');
  box.append(element('h3', '', child.called));
  const apart = isKeptApart(child);
  const line = element('p', '', apart ? `${child.reference} · ` : `${child.age} · ${child.reference}${child.worker ? ` · ${child.worker}` : ''} · `);
  const page = apart ? 'The file' : "Child's page";
  const link = element('a', '', page);
  link.href = `/${apart ? 'kept-apart' : 'children'}/${encodeURIComponent(child.reference)}`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.setAttribute('aria-label', `${page}, opens in a new tab`);
  line.append(link);
  box.append(line);
  if (child.restricted) {
    box.append(element('span', 'cj-restricted', 'Restricted: named readers only'));
  }
  if (child.due) {
    box.append(element('p', child.overdue ? 'cj-overdue' : '', `This task is due ${child.due}: ${child.left}`));
  }
  box.append(list(child.clocks.slice(0, SHOWN)));
  if (child.clocks.length > SHOWN) {
    box.append(more(child.clocks.slice(SHOWN)));
  }
  return box;
}

function list(clocks) {
  const all = element('ul');
  clocks.forEach(clock => {
    const item = element('li', clock.late ? 'cj-late' : '', `${clock.duty}: ${clock.left}`);
    item.title = clock.due;
    all.append(item);
  });
  return all;
}

// A child in care has fifteen clocks and more: those due first are read at a glance, the others when asked for.
function more(clocks) {
  const rest = element('details');
  const late = clocks.filter(clock => clock.late).length;
  rest.append(element('summary', '', `${clocks.length} more ${clocks.length === 1 ? 'clock' : 'clocks'}${late ? `, ${late} of them late` : ''}`), list(clocks));
  return rest;
}

function refused(status) {
  const box = element('section', 'cj-child');
  box.append(element('p', '', status === 403 ? 'You may not read the record this task is about.' : 'The child of this task cannot be shown just now.'));
  return box;
}

let shownFor = null;

function clear() {
  document.querySelectorAll('.cj-child').forEach(old => old.remove());
}

async function show(task) {
  shownFor = task;
  clear();
  if (!task) {
    return;
  }
  const answer = await call(`/api/tasks/${encodeURIComponent(task)}/banner`).catch(() => ({ok: false, status: 0}));
  if (answer.status === 404 || answer.status === 204 || shownFor !== task) {
    return;
  }
  const box = answer.ok ? banner(await answer.json()) : refused(answer.status);
  const place = document.querySelector('[cam-tasklist-task]');
  if (place && shownFor === task) {
    clear();
    place.prepend(box);
  }
}

export default [{
  id: 'childs-banner',
  pluginPoint: 'tasklist.task.action',
  priority: 200,
  render: (node, _details, scope) => {
    scope.$watch('task.id', task => show(task || null));
  },
  unmount: () => show(null)
}];
