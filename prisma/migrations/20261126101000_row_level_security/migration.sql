-- A second wall between people: what the app does for somebody it does as the role "chef_app", which sees their rows only.
-- Who that is, is told to each transaction (set_config with is_local) and forgotten with it. The role of DATABASE_URL owns the
-- tables and is not held by these policies: migrations, the worker and what is done before anybody is known run as it.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'chef_app') THEN
        CREATE ROLE "chef_app" NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    END IF;
EXCEPTION
    -- Another installation on this server was a moment faster.
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'The role of DATABASE_URL may not create roles. Have an administrator run: CREATE ROLE chef_app NOLOGIN; GRANT chef_app TO %;', quote_ident(current_user);
END;
$$;

DO $$
BEGIN
    -- A superuser may take every role; others have to be members.
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
       AND NOT EXISTS (
           SELECT FROM pg_auth_members m
           WHERE m.roleid = 'chef_app'::regrole AND m.member = current_user::regrole
             AND coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)
       )
    THEN
        EXECUTE format('GRANT "chef_app" TO %I', current_user);
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'The role of DATABASE_URL is not a member of chef_app. Have an administrator run: GRANT chef_app TO %;', quote_ident(current_user);
END;
$$;

CREATE FUNCTION "app_user_id"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT nullif(current_setting('app.user_id', true), '') $$;
CREATE FUNCTION "app_visitor_id"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT nullif(current_setting('app.visitor_id', true), '') $$;
CREATE FUNCTION "app_address_hash"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT nullif(current_setting('app.address_hash', true), '') $$;
-- Names that quotas and keys of repeated requests are kept under.
CREATE FUNCTION "app_subjects"() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT ARRAY['user:' || app_user_id(), 'visitor:' || app_visitor_id(), 'address:' || app_address_hash(), 'network:' || app_address_hash()]
$$;

-- Tables of later migrations; those that hold anything of a person get a policy there, which a test asks for.
GRANT USAGE ON SCHEMA "public" TO "chef_app";
ALTER DEFAULT PRIVILEGES IN SCHEMA "public" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "chef_app";
ALTER DEFAULT PRIVILEGES IN SCHEMA "public" GRANT USAGE ON SEQUENCES TO "chef_app";

GRANT SELECT, UPDATE ON "users" TO "chef_app";
GRANT SELECT ON "refresh_tokens", "recipes", "recipe_versions" TO "chef_app";
GRANT SELECT, INSERT, UPDATE ON "sessions" TO "chef_app";
GRANT SELECT, INSERT ON "legal_acceptances", "outbox_mails", "audit_events", "generation_events" TO "chef_app";
GRANT SELECT, INSERT, UPDATE ON "visitors", "generations", "usage_counters" TO "chef_app";
GRANT SELECT, INSERT, UPDATE, DELETE ON "household_members", "one_time_links", "idempotency_keys", "sign_in_throttles" TO "chef_app";
GRANT USAGE ON SEQUENCE "audit_events_seq_seq" TO "chef_app";

ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "users" TO "chef_app" USING ("id" = app_user_id());

ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "sessions" TO "chef_app" USING ("user_id" = app_user_id());

ALTER TABLE "refresh_tokens" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "refresh_tokens" TO "chef_app"
    USING (EXISTS (SELECT FROM "sessions" s WHERE s."id" = "session_id" AND s."user_id" = app_user_id()));

ALTER TABLE "legal_acceptances" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "legal_acceptances" TO "chef_app" USING ("user_id" = app_user_id());

ALTER TABLE "household_members" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "household_members" TO "chef_app" USING ("user_id" = app_user_id());

ALTER TABLE "one_time_links" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "one_time_links" TO "chef_app" USING ("user_id" = app_user_id());

ALTER TABLE "outbox_mails" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "outbox_mails" TO "chef_app" USING ("user_id" = app_user_id());

-- A person reads what happened to their account, and writes down what they did (staff: also to others).
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "audit_events" FOR SELECT TO "chef_app" USING ("subject_user_id" = app_user_id());
CREATE POLICY "by_oneself" ON "audit_events" FOR INSERT TO "chef_app" WITH CHECK ("actor" = 'user:' || app_user_id() OR ("actor" = 'anonymous' AND "subject_user_id" = app_user_id()));
-- The chain goes over all events: its end is told to whoever appends, and nothing else of it.
CREATE FUNCTION "audit_chain_head"() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT "hash" FROM "audit_events" ORDER BY "seq" DESC LIMIT 1 $$;
REVOKE ALL ON FUNCTION "audit_chain_head"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "audit_chain_head"() TO "chef_app";

ALTER TABLE "visitors" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "visitors" TO "chef_app" USING ("id" = app_visitor_id());

-- A client that keeps no cookies goes on with what its address began today: "app.new_address" is set for those only.
CREATE INDEX "generations_address_hash_idx" ON "generations"("address_hash") WHERE "user_id" IS NULL;
ALTER TABLE "generations" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "generations" TO "chef_app" USING (
    "user_id" = app_user_id()
    OR ("user_id" IS NULL AND "visitor_id" = app_visitor_id())
    OR ("user_id" IS NULL AND "address_hash" = nullif(current_setting('app.new_address', true), ''))
);

ALTER TABLE "generation_events" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "generation_events" TO "chef_app"
    USING (EXISTS (SELECT FROM "generations" g WHERE g."id" = "generation_id"));

-- Recipes that somebody asked for or wrote. Their ids are read once per query, so that each arm can use an index. Reading one under its link, and the cache, do not ask whose it is: the app does
-- that as the role of DATABASE_URL.
CREATE INDEX "generations_recipe_id_idx" ON "generations"("recipe_id");
ALTER TABLE "recipes" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "recipes" TO "chef_app" USING (
    "user_id" = app_user_id() OR "visitor_id" = app_visitor_id()
    OR "id" = ANY (ARRAY(SELECT g."recipe_id" FROM "generations" g WHERE g."recipe_id" IS NOT NULL))
);
ALTER TABLE "recipe_versions" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "recipe_versions" TO "chef_app"
    USING ("recipe_id" = ANY (ARRAY(SELECT r."id" FROM "recipes" r)));

ALTER TABLE "usage_counters" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "usage_counters" TO "chef_app" USING ("subject" = ANY (app_subjects()));

ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "idempotency_keys" TO "chef_app"
    USING ("scope" = ANY (app_subjects()) OR "visitor_id" = app_visitor_id());

-- Keyed hashes of addresses, which are nobody's own: a wrong code of one person is counted on all of its network.
ALTER TABLE "sign_in_throttles" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "anybody" ON "sign_in_throttles" TO "chef_app" USING (true);

-- Of nobody in particular, or not for anybody who asks: no policy, nothing granted.
ALTER TABLE "cached_recipes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "rate_limits" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "token_signing_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "instance_secrets" ENABLE ROW LEVEL SECURITY;

-- Nobody gives themselves a role or a plan, whatever the app was talked into.
CREATE FUNCTION "refuse_standing_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user = 'chef_app' AND (NEW."id", NEW."staff_role", NEW."plan") IS DISTINCT FROM (OLD."id", OLD."staff_role", OLD."plan") THEN
        RAISE EXCEPTION 'nobody changes their own role or plan' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER "users_standing" BEFORE UPDATE ON "users" FOR EACH ROW EXECUTE FUNCTION "refuse_standing_change"();
