-- The text of a mail carries links that open things. It is kept encrypted from now on, and goes once the mail was handed over;
-- what stands in the clear from before is sealed by the worker.

ALTER TABLE "outbox_mails" ADD COLUMN "text_encrypted" TEXT, ALTER COLUMN "text" SET DEFAULT '';

UPDATE "outbox_mails" SET "text" = '' WHERE "sent_at" IS NOT NULL;
