-- What staff see and do of other people's rows goes through these functions and through nothing else: the app still asks as
-- "chef_app", which sees the own rows of whoever is signed in. Each function looks itself whether that is staff, gives the
-- columns that it names, and (for what is about one person) asks for a look-up of that person in the audit log, at most half an
-- hour old, by the one who asks. None of them can tell what somebody eats, cooks or is allergic to.

CREATE INDEX "audit_events_action_seq_idx" ON "audit_events"("action", "seq");

-- The staff role of whoever is signed in; null for everybody else.
CREATE FUNCTION "app_staff_role"() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT "staff_role" FROM "users" WHERE "id" = app_user_id() AND "staff_role" IN ('support', 'admin') $$;

-- The account of an exact address or id. Says nothing of it but that it is there.
CREATE FUNCTION "staff_find_person"("who" text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT u."id" FROM "users" u WHERE (u."id" = who OR u."email" = who) AND app_staff_role() IS NOT NULL $$;

-- Whether whoever is signed in is staff and has written down lately why they look at this person.
CREATE FUNCTION "staff_may_see"("person" text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT app_staff_role() IS NOT NULL AND EXISTS (
        SELECT FROM "audit_events" e
        WHERE e."subject_user_id" = person AND e."action" = 'looked_up_by_staff' AND e."actor" = 'user:' || app_user_id()
          AND e."at" > now() - interval '30 minutes'
    )
$$;

CREATE FUNCTION "staff_read_person"("person" text) RETURNS TABLE (
    "id" text, "email" text, "created_at" timestamptz, "is_email_verified" boolean, "has_password" boolean, "plan" text,
    "staff_role" text, "has_authenticator_app" boolean, "passkeys" integer, "providers" text[], "deletion_requested_at" timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT u."id", u."email", u."created_at", u."email_verified_at" IS NOT NULL, u."password_hash" IS NOT NULL, u."plan", u."staff_role",
        EXISTS (SELECT FROM "totp_factors" f WHERE f."user_id" = u."id" AND f."confirmed_at" IS NOT NULL),
        (SELECT count(*)::integer FROM "passkeys" k WHERE k."user_id" = u."id"),
        ARRAY(SELECT l."provider" FROM "linked_providers" l WHERE l."user_id" = u."id" ORDER BY 1),
        u."deletion_requested_at"
    FROM "users" u WHERE u."id" = person AND staff_may_see(person)
$$;

CREATE FUNCTION "staff_list_sessions"("person" text) RETURNS TABLE (
    "id" text, "user_agent" text, "device_name" text, "method" text, "amr" text[], "created_at" timestamptz,
    "authenticated_at" timestamptz, "last_seen_at" timestamptz, "expires_at" timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s."id", s."user_agent", s."device_name", s."method", s."amr", s."created_at", s."authenticated_at", s."last_seen_at", s."expires_at"
    FROM "sessions" s
    WHERE s."user_id" = person AND s."revoked_at" IS NULL AND s."expires_at" > now() AND staff_may_see(person)
    ORDER BY s."last_seen_at" DESC LIMIT 100
$$;

CREATE FUNCTION "staff_list_events"("person" text, "most" integer) RETURNS TABLE (
    "seq" bigint, "at" timestamptz, "action" text, "actor" text, "data" jsonb
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e."seq", e."at", e."action", e."actor", e."data" FROM "audit_events" e
    WHERE e."subject_user_id" = person AND staff_may_see(person)
    ORDER BY e."seq" DESC LIMIT most
$$;

-- Ends every session of a person; how many there were. What staff have open is for admins to end.
CREATE FUNCTION "staff_end_sessions"("person" text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    ended integer;
BEGIN
    UPDATE "sessions" s SET "revoked_at" = now()
    WHERE s."user_id" = person AND s."revoked_at" IS NULL AND staff_may_see(person)
      AND (app_staff_role() = 'admin' OR EXISTS (SELECT FROM "users" u WHERE u."id" = person AND u."staff_role" = 'member'));
    GET DIAGNOSTICS ended = ROW_COUNT;
    RETURN ended;
END;
$$;

CREATE FUNCTION "staff_list"() RETURNS TABLE ("id" text, "email" text, "staff_role" text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT u."id", u."email", u."staff_role" FROM "users" u
    WHERE u."staff_role" <> 'member' AND app_staff_role() = 'admin' ORDER BY u."email"
$$;

-- Gives the account of a confirmed address a staff role, or takes it away. Only an admin, and not their own: so one is always left.
CREATE FUNCTION "staff_set_role"("address" text, "role" text) RETURNS TABLE ("person" text, "before" text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found_id text;
    found_role text;
BEGIN
    -- One change at a time: two admins who take each other's role at once must not both succeed.
    PERFORM pg_advisory_xact_lock(4711002::bigint);
    IF app_staff_role() IS DISTINCT FROM 'admin' THEN RETURN; END IF;
    SELECT u."id", u."staff_role" INTO found_id, found_role FROM "users" u
    WHERE u."email" = address AND u."email_verified_at" IS NOT NULL AND u."id" <> app_user_id() FOR UPDATE;
    IF found_id IS NULL THEN RETURN; END IF;
    UPDATE "users" u SET "staff_role" = role, "updated_at" = now() WHERE u."id" = found_id AND u."staff_role" <> role;
    RETURN QUERY SELECT found_id, found_role;
END;
$$;

-- The audit log for admins, newest first.
CREATE FUNCTION "staff_read_audit"("wanted" text, "since" timestamptz, "until" timestamptz, "before_seq" bigint, "most" integer)
RETURNS SETOF "audit_events" LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.* FROM "audit_events" e
    WHERE (SELECT app_staff_role()) = 'admin' AND (wanted IS NULL OR e."action" = wanted) AND (since IS NULL OR e."at" >= since)
      AND (until IS NULL OR e."at" < until) AND (before_seq IS NULL OR e."seq" < before_seq)
    ORDER BY e."seq" DESC LIMIT most
$$;

-- The same from its beginning on, for whoever recomputes its hashes.
CREATE FUNCTION "staff_walk_audit"("after_seq" bigint, "most" integer)
RETURNS SETOF "audit_events" LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.* FROM "audit_events" e WHERE (SELECT app_staff_role()) = 'admin' AND e."seq" > after_seq
    ORDER BY e."seq" LIMIT most
$$;

REVOKE ALL ON FUNCTION "app_staff_role"(), "staff_find_person"(text), "staff_may_see"(text), "staff_read_person"(text),
    "staff_list_sessions"(text), "staff_list_events"(text, integer), "staff_end_sessions"(text), "staff_list"(),
    "staff_set_role"(text, text), "staff_read_audit"(text, timestamptz, timestamptz, bigint, integer),
    "staff_walk_audit"(bigint, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "staff_find_person"(text), "staff_read_person"(text), "staff_list_sessions"(text),
    "staff_list_events"(text, integer), "staff_end_sessions"(text), "staff_list"(), "staff_set_role"(text, text),
    "staff_read_audit"(text, timestamptz, timestamptz, bigint, integer), "staff_walk_audit"(bigint, integer) TO "chef_app";
