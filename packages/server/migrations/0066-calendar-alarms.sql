-- 2026-11: a feed can hold alarms: how many days before something begins a calendar that reads it is to ring. null = none; what anybody may read never rings.
ALTER TABLE calendar_feeds ADD COLUMN alarm_days integer CHECK (alarm_days BETWEEN 0 AND 60);
ALTER TABLE calendar_feeds ADD CHECK (kind <> 'publik' OR alarm_days IS NULL);
