SELECT DISTINCT stream_id FROM entry
WHERE stream = 'case' AND seq > :after
  AND (on_date <= :until
       OR kind = 'taken_back'
       OR kind IN ('registered', 'taken_over')
          AND stream_id IN (SELECT case_id FROM case_row WHERE received_on <= :until))
ORDER BY 1
