-- 2026-11: the end of a chain, from where somebody acted, and sign-ins that failed.

-- Keyed digest (HMAC, key of the trail) over district, last number and last digest, written whenever the end moves: rows cut off together with an end
-- that is moved back are found. Null: from before; the first start with the keys goes through every chain, seals its end, and says so in the chain.
ALTER TABLE trail_heads ADD COLUMN seal bytea;

-- Where a person was when they did it: the address of the request as declared proxies tell it, or `cli`; null for the program itself and for rows from
-- before. Personal data of staff: kept as long as the row. It is part of the row's digest.
ALTER TABLE trail ADD COLUMN address text CHECK (address ~ '^[0-9a-zA-Z.:%]{1,64}$');

-- Sign-ins that failed or were refused, counted by hour until they go to the trail, one row for each account and hour, so that nobody fills the disk by
-- guessing. `subject`: id of the account, `-` for whatever was typed that is none: what was typed is kept nowhere. A reference table, as accounts.
CREATE TABLE sign_in_failures (
  hour timestamptz NOT NULL,
  subject text NOT NULL CHECK (subject = '-' OR subject ~ '^[0-9a-f-]{36}$'),
  failed integer NOT NULL,
  refused integer NOT NULL,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  -- Of the last try; null where only refusals were counted.
  address text,
  PRIMARY KEY (hour, subject)
);
