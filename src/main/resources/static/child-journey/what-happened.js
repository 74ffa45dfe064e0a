// A tab beside the form that says who did what on this case, in words. The engine's own history shows ids and is hidden.
import {call} from './own-address.js';

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

function entry(happened) {
  const item = element('li');
  const when = element('p', 'cj-when');
  const time = element('time', '', happened.when);
  time.dateTime = happened.at;
  when.append(time, ` · ${happened.stage} · ${happened.by}`);
  const what = element('p');
  if (happened.significant) {
    what.append(element('strong', '', 'Significant'), ' ');
  }
  what.append(happened.what);
  item.append(when, what);
  if (happened.why) {
    item.append(element('p', 'cj-why', happened.why));
  }
  return item;
}

function told(happenings) {
  if (happenings.length === 0) {
    return element('p', '', 'Nothing has been recorded yet.');
  }
  const list = element('ol');
  list.setAttribute('aria-label', 'What happened, latest first');
  list.append(...happenings.map(entry));
  return list;
}

const SORRY = {
  403: 'You may not read the record this task is about.',
  404: 'This task is not about one child, or is not yours to open.'
};

async function show(box, task, isStill) {
  box.replaceChildren(element('p', '', task ? 'Reading…' : ''));
  if (!task) {
    return;
  }
  const answer = await call(`/api/tasks/${encodeURIComponent(task)}/history`).catch(() => ({ok: false, status: 0}));
  const words = answer.ok ? told(await answer.json())
    : element('p', '', SORRY[answer.status] || 'What happened cannot be shown just now. Try again in a minute.');
  if (isStill()) {
    box.replaceChildren(words);
  }
}

export default [{
  id: 'what-happened',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: 'What happened'},
  render: (node, details, scope) => {
    const box = element('section', 'cj-happened');
    box.setAttribute('aria-label', 'What happened on this case');
    box.setAttribute('aria-live', 'polite');
    node.append(box);
    let shown = details && details.taskId || null;
    const update = task => {
      shown = task;
      show(box, task, () => shown === task);
    };
    if (scope && scope.$watch) {
      scope.$watch('task.id', task => update(task || shown));
    } else {
      update(shown);
    }
  },
  unmount: () => {}
}];
