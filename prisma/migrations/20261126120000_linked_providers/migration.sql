-- Accounts at Google, Apple and Facebook that open an account here. Only additions.
CREATE TABLE "linked_providers" (
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "linked_providers_pkey" PRIMARY KEY ("provider", "subject")
);
CREATE UNIQUE INDEX "linked_providers_user_id_provider_key" ON "linked_providers"("user_id", "provider");
ALTER TABLE "linked_providers" ADD CONSTRAINT "linked_providers_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Codes that were mailed to confirm an address which a provider does not vouch for.
CREATE TABLE "address_codes" (
    "id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "sent" INTEGER NOT NULL DEFAULT 1,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "address_codes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "address_codes_expires_at_idx" ON "address_codes"("expires_at");
