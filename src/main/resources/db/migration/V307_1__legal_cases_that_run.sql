-- Pre-proceedings that began before more time had a rule of its own do not know by which rule their weeks end: the newest diagram asks for it.
insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_, var_scope_, sequence_counter_, is_concurrent_local_)
select gen_random_uuid()::text, 1, 'string', 'weeksRule', e.id_, e.id_, e.proc_def_id_,
       case when c.extended_to is null then 'preproceedings-16w' else 'preproceedings-extension' end, e.id_, 1, false
from act_ru_execution e
join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'pre-proceedings'
join act_ru_variable v on v.execution_id_ = e.id_ and v.name_ = 'legalCaseId'
join legal_cases c on c.id = v.text_::uuid
where e.parent_id_ is null
  and not exists (select 1 from act_ru_variable known where known.execution_id_ = e.id_ and known.name_ = 'weeksRule');
