// A tab beside a process's diagram in Cockpit: the clocks of this one process, each with its rule and what was done to it.
import {call} from './own-address.js';
import {make, table} from './make.js';

function traces(clock) {
  const told = clock.traces.map(trace => make('li', {},
    `${trace.when}: ${trace.what}, ${trace.due}${trace.by ? `. By ${trace.by}` : ''}${trace.why ? `: ${trace.why}` : ''}`));
  return make('details', {}, make('summary', {'aria-label': `What was done to it: ${clock.duty}`}, `What was done to it (${told.length})`), make('ol', {}, ...told));
}

function row(clock) {
  return [
    [clock.duty, make('span', {class: 'cj-rule'}, clock.rule)],
    [make('span', {class: clock.late ? 'cj-state cj-late' : 'cj-state'}, clock.stateInWords), make('span', {class: 'cj-left'}, clock.left),
      ...(clock.reason ? [make('span', {class: 'cj-left'}, clock.reason)] : [])],
    clock.due,
    [clock.counted, make('span', {class: 'cj-rule'}, `Since ${clock.started}`)],
    [clock.source, make('span', {class: 'cj-rule'}, clock.evidence)],
    traces(clock)];
}

function links(childRefs) {
  return make('p', {}, childRefs.length > 1 ? 'Children: ' : 'Child: ', ...childRefs.flatMap((ref, at) => [at ? ', ' : '',
    make('a', {href: `/children/${encodeURIComponent(ref)}`}, `${ref}, the child's page`)]));
}

function shown(process) {
  if (process.clocks.length === 0) {
    return [...(process.childRefs.length ? [links(process.childRefs)] : []), make('p', {}, 'No clock runs or ran for this process.')];
  }
  const made = table(`Clocks of this process: ${process.name}. Open ones first.`, ['Duty', 'State', 'Due', 'How it is counted', 'Where it comes from', 'Ledger'],
    process.clocks.map(row), 'cj-of-process');
  return [process.childRefs.length ? links(process.childRefs) : make('p', {}, 'Whose clocks these are, and what people wrote about them, is not for you to read.'), made];
}

function refused(status) {
  const words = {403: 'You may not read the record this process is about. That you asked is written down.',
    404: "This process has ended. Its clocks stand on the child's page."};
  return [make('p', {}, words[status] || 'The clocks cannot be shown just now. Open this tab again in a minute.')];
}

export default {
  id: 'clocks-of-process',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 1000,
  properties: {label: 'Clocks'},
  render: async (node, {processInstanceId}) => {
    const box = make('section', {class: 'cj-clocks', 'aria-label': 'Clocks of this process', 'aria-busy': 'true', tabindex: '0'});
    node.append(box);
    const answer = await call(`/api/processes/${encodeURIComponent(processInstanceId)}/clocks`).catch(() => ({ok: false, status: 0}));
    box.replaceChildren(...(answer.ok ? shown(await answer.json()) : refused(answer.status)));
    box.removeAttribute('aria-busy');
  }
};
