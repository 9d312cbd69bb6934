-- A person's wish to be forgotten, and mail that outlives the account it was about (the receipt). Only relaxations.
ALTER TABLE "users" ADD COLUMN "deletion_requested_at" TIMESTAMPTZ(3);
ALTER TABLE "outbox_mails" ALTER COLUMN "user_id" DROP NOT NULL;
CREATE INDEX "users_deletion_requested_at_idx" ON "users"("deletion_requested_at");
