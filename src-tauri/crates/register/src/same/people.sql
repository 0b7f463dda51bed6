SELECT case_id, role, name, iin, birth_date, iin IS :iin AND :iin IS NOT NULL AS same_iin
FROM case_person
WHERE (iin = :iin OR (name_folded = :name AND birth_date = :birth_date))
  AND case_id IS NOT :except
ORDER BY case_id DESC, place
