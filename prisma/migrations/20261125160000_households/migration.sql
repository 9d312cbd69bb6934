-- Who eats at a person's table. What it says is encrypted: it tells of allergies, pregnancy and children.
CREATE TABLE "household_members" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "content_encrypted" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "household_members_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "household_members_user_id_created_at_idx" ON "household_members"("user_id", "created_at");
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
