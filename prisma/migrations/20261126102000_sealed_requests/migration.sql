-- What somebody asked for (fridge, wishes, allergies) is kept encrypted from now on. Rows from before are sealed by the worker.

ALTER TABLE "generations" ADD COLUMN "request_encrypted" TEXT, ALTER COLUMN "request" SET DEFAULT '{}';
ALTER TABLE "generation_events" ADD COLUMN "data_encrypted" TEXT, ALTER COLUMN "data" SET DEFAULT '{}';

CREATE INDEX "generations_unsealed_idx" ON "generations"("id") WHERE "request_encrypted" IS NULL AND "request" <> '{}'::jsonb;
CREATE INDEX "generation_events_unsealed_idx" ON "generation_events"("generation_id", "seq")
    WHERE "data_encrypted" IS NULL AND "data" <> '{}'::jsonb;

-- Keys of the cache were hashes that anybody can compute from a guessed fridge; they are keyed now, and old ones find nothing.
DELETE FROM "cached_recipes";
