-- Tokens for programs: families of refresh tokens, each hung on a session, and the keys that sign access tokens. Only additions.
ALTER TABLE "sessions" ADD COLUMN "device_name" TEXT;

CREATE TABLE "refresh_tokens" (
    "token_hash" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),
    "successor_salt" TEXT,

    CONSTRAINT "refresh_tokens_pkey" PRIMARY KEY ("token_hash")
);
CREATE INDEX "refresh_tokens_session_id_idx" ON "refresh_tokens"("session_id");
-- A family has one token that works; a second one would be a fork.
CREATE UNIQUE INDEX "refresh_tokens_one_live_key" ON "refresh_tokens"("session_id") WHERE "used_at" IS NULL;
-- The one token of a family whose exchange may be repeated.
CREATE INDEX "refresh_tokens_repeatable_idx" ON "refresh_tokens"("session_id") WHERE "successor_salt" IS NOT NULL;
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "token_signing_keys" (
    "kid" TEXT NOT NULL,
    "public_key" JSONB NOT NULL,
    "private_encrypted" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signs_from" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "token_signing_keys_pkey" PRIMARY KEY ("kid")
);
