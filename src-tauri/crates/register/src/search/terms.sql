SELECT case_id, term, exact
FROM case_term
WHERE kind = ?1 AND term >= ?2 AND term < ?3
