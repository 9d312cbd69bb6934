-- What somebody cooks with and likes, and how far they are with setting their kitchen up.
CREATE TABLE "user_preferences" (
    "user_id" TEXT NOT NULL,
    "equipment" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "skill" TEXT,
    "units" TEXT,
    "cuisines" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "onboarding_step" TEXT NOT NULL DEFAULT 'table',
    "onboarded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_preferences_pkey" PRIMARY KEY ("user_id")
);
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What somebody agreed to or refused, to which version of the words, and when. Only additions: the latest row counts.
CREATE TABLE "consents" (
    "seq" BIGSERIAL NOT NULL,
    "user_id" TEXT,
    "pseudonym" TEXT,
    "purpose" TEXT NOT NULL,
    "is_granted" BOOLEAN NOT NULL,
    "text_version" TEXT NOT NULL,
    "signal" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("seq"),
    CONSTRAINT "consents_one_subject" CHECK (("user_id" IS NULL) <> ("pseudonym" IS NULL))
);
CREATE INDEX "consents_user_id_purpose_seq_idx" ON "consents"("user_id", "purpose", "seq");
CREATE INDEX "consents_pseudonym_purpose_seq_idx" ON "consents"("pseudonym", "purpose", "seq");
CREATE INDEX "consents_recorded_at_idx" ON "consents"("recorded_at");
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each person's own, as the other tables are; what somebody agreed to is never changed. Visitors are known by a pseudonym
-- that the database cannot compute: theirs are asked for as the role of DATABASE_URL.
ALTER TABLE "user_preferences" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "user_preferences" TO "chef_app" USING ("user_id" = app_user_id());
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "consents" TO "chef_app" USING ("user_id" = app_user_id());
REVOKE UPDATE, DELETE ON "consents" FROM "chef_app";
