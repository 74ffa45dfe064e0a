// Cockpit's dashboard for managers: how many duties of each rule are due today, this week and late, and how twelve weeks went.
import {call} from './own-address.js';
import {draw, make, table} from './make.js';

const CLOCKS = '/api/clocks';

function address(path, asked) {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  return `${path}${query.size ? `?${query}` : ''}`;
}

async function ask(path, asked) {
  const answer = await call(address(path, asked));
  if (!answer.ok) {
    throw Object.assign(new Error('not answered'), {status: answer.status});
  }
  return answer.json();
}

/** A figure that opens the list behind it; none is no link. */
function figure(number, meaning, asked, className) {
  if (number === 0) {
    return make('span', {class: 'cj-none'}, '0');
  }
  return make('a', {href: address('/clocks', asked), class: className, 'aria-label': `${number} ${meaning}`}, String(number));
}

function row(rule, team) {
  const asked = when => ({rule: rule.rule, when, team});
  const named = [rule.duty, make('span', {class: 'cj-rule', title: `${rule.counted}. ${rule.source}`}, rule.rule)];
  const late = rule.late ? `${rule.longestLate}${rule.late > 1 ? `, half of them over ${rule.medianLate}` : ''}` : '–';
  return [named,
    figure(rule.late, `late: ${rule.duty}`, asked('late'), 'cj-late'), late,
    figure(rule.dueToday, `due today: ${rule.duty}`, asked('today')),
    figure(rule.dueThisWeek, `due this week: ${rule.duty}`, asked('this-week')),
    figure(rule.open, `open in all: ${rule.duty}`, asked('open'))];
}

function total(rules, team) {
  const sum = part => rules.reduce((all, rule) => all + rule[part], 0);
  return ['All duties', figure(sum('late'), 'late, all duties', {when: 'late', team}, 'cj-late'), '',
    figure(sum('dueToday'), 'due today, all duties', {when: 'today', team}),
    figure(sum('dueThisWeek'), 'due this week, all duties', {when: 'this-week', team}),
    figure(sum('open'), 'open in all, all duties', {when: 'open', team})];
}

function byRule(figures) {
  if (figures.rules.length === 0) {
    return make('p', {}, 'No clock runs for the children you oversee.');
  }
  const headings = ['Duty', 'Late', 'Latest by', 'Due today', 'Due this week', 'Open in all'];
  const made = table(`Clocks that run, by rule; the longest late first. As of ${figures.asOf}. This week ends on ${figures.weekEnds}.`,
    headings, figures.rules.map(rule => row(rule, figures.team)), 'cj-figures');
  made.append(make('tfoot', {}, make('tr', {}, ...total(figures.rules, figures.team).map((cell, at) => at === 0 ? make('th', {scope: 'row'}, cell) : make('td', {}, cell)))));
  return made;
}

const WIDTH = 220;

/** A week as a bar: in time plain, done late striped, still late dark. The numbers stand beside it. */
function bar(week, most) {
  const wide = number => most === 0 ? 0 : number / most * WIDTH;
  let from = 0;
  const parts = [['inTime', 'cj-in-time'], ['doneLate', 'cj-done-late'], ['stillLate', 'cj-still-late']].map(([part, className]) => {
    const drawn = draw('rect', {x: from, y: 1, width: wide(week[part]), height: 14, class: className});
    from += wide(week[part]);
    return drawn;
  });
  return draw('svg', {width: WIDTH, height: 16, viewBox: `0 0 ${WIDTH} 16`, class: 'cj-bar', 'aria-hidden': 'true', focusable: 'false'}, ...parts);
}

function key() {
  const one = (className, words) => make('li', {}, draw('svg', {width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false', class: 'cj-bar'},
    draw('rect', {x: 1, y: 1, width: 14, height: 14, class: className})), ` ${words}`);
  return make('ul', {class: 'cj-key', 'aria-hidden': 'true'}, one('cj-in-time', 'in time'), one('cj-done-late', 'done late'), one('cj-still-late', 'not done yet'));
}

function byWeek(weeks, team) {
  const most = Math.max(...weeks.map(week => week.due));
  const share = week => week.due === 0 ? '–' : `${Math.round(week.inTime / week.due * 100)}%`;
  const day = words => words.replace(/ \d{4} to .*/, '');
  const made = table(`What became of the duties that fell due in the last twelve weeks${team ? ', of the children the team holds now' : ''}. The last week is not over.`,
    ['Week from', 'Fell due', 'In time', 'Done late', 'Not done yet', 'Share in time', 'Drawn'],
    weeks.map(week => [make('span', {title: week.words}, day(week.words)), String(week.due), String(week.inTime), String(week.doneLate), String(week.stillLate), share(week), bar(week, most)]),
    'cj-weeks');
  return make('div', {}, made, key());
}

function chooseTeam(figures, chosen) {
  const choices = figures.teams.map(team => make('option', {value: team.id, ...(team.id === figures.team ? {selected: ''} : {})}, team.name));
  const list = make('select', {id: 'cj-team'}, ...(figures.teams.length > 1 ? [make('option', {value: ''}, 'All of mine')] : []), ...choices);
  list.addEventListener('change', () => chosen(list.value));
  return make('div', {class: 'cj-team'}, make('label', {for: 'cj-team'}, 'Team '), list);
}

function said(status) {
  return make('p', {role: 'status'}, status === 403 ? 'Clocks over all children are for managers.' : 'The clocks cannot be shown just now. Open this page again in a minute.');
}

async function show(box, team, again = false) {
  box.setAttribute('aria-busy', 'true');
  const shown = await Promise.all([ask(`${CLOCKS}/by-rule`, {team}), ask(`${CLOCKS}/by-week`, {team})]).then(([figures, weeks]) => [
    make('div', {class: 'cj-tools'}, chooseTeam(figures, chosen => show(box, chosen, true)),
      make('a', {href: address('/clocks', {when: 'late', team}), class: 'cj-list'}, 'Everything that is late'),
      make('a', {href: address(`${CLOCKS}/by-rule.csv`, {team}), download: ''}, 'Download the figures (CSV)')),
    make('div', {class: 'cj-wide', tabindex: '0', role: 'region', 'aria-label': 'Clocks by rule'}, byRule(figures)),
    make('h4', {}, 'Twelve weeks'),
    make('div', {class: 'cj-wide', tabindex: '0', role: 'region', 'aria-label': 'Clocks by week'}, byWeek(weeks, figures.team))
  ]).catch(trouble => [said(trouble.status)]);
  box.replaceChildren(...shown);
  box.removeAttribute('aria-busy');
  if (again) {
    box.querySelector('#cj-team')?.focus();
  }
}

export default {
  id: 'clocks-on-dashboard',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  properties: {label: 'Clocks'},
  render: node => {
    const box = make('div');
    node.append(make('section', {class: 'cj-clocks', 'aria-labelledby': 'cj-clocks'}, make('h3', {id: 'cj-clocks'}, 'Clocks'), box));
    show(box, '');
  }
};
