-- What opens each person's account, held as the other tables are.

ALTER TABLE "totp_factors" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "totp_factors" TO "chef_app" USING ("user_id" = app_user_id());

ALTER TABLE "recovery_codes" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "recovery_codes" TO "chef_app" USING ("user_id" = app_user_id());

ALTER TABLE "linked_providers" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "linked_providers" TO "chef_app" USING ("user_id" = app_user_id());

-- Of people who are not known yet.
ALTER TABLE "address_codes" ENABLE ROW LEVEL SECURITY;
REVOKE ALL ON "address_codes" FROM "chef_app";
