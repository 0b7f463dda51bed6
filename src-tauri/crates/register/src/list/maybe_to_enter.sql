-- Cases where fewer entries into the monitoring system stand than stages may have happened. Acts taken back make it
-- a case too many, never one too few.
SELECT stream_id FROM entry WHERE stream = 'case'
GROUP BY stream_id
HAVING sum(kind = 'monitoring_entered') - sum(kind = 'taken_back')
     < sum(kind IN ('registered', 'permit_signed', 'refusal_signed', 'not_accepted', 'withdrawn', 'handed_over'))
ORDER BY stream_id
