SELECT case_id, revision, state, number_index, number_serial, number_year, service, edition, applicant,
       executor, received_on, promised, last_on, ended_on,
       (SELECT json_group_array(name) FROM
           (SELECT name FROM case_person WHERE case_person.case_id = case_row.case_id AND role = 'child' ORDER BY place)),
       EXISTS (SELECT 1 FROM entry WHERE stream = 'case' AND stream_id = case_row.case_id AND kind = 'taken_over')
FROM case_row
WHERE case_id IN (SELECT value FROM json_each(?1))
