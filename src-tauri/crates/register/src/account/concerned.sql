SELECT case_id FROM case_row
WHERE received_on <= :until AND (ended_on IS NULL OR ended_on >= :from OR received_on >= :from)
UNION
SELECT stream_id FROM entry WHERE stream = 'case' AND on_date BETWEEN :from AND :until
ORDER BY 1
