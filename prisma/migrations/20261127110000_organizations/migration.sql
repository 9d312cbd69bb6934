-- Organisations, who is of them, and who is invited. Only additions.
CREATE TABLE "organizations" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "plan" TEXT NOT NULL DEFAULT 'free',
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "organizations_created_by_idx" ON "organizations"("created_by");
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "organization_memberships" (
    "organization_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL CONSTRAINT "organization_memberships_role_check" CHECK ("role" IN ('owner', 'admin', 'member')),
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_memberships_pkey" PRIMARY KEY ("organization_id", "user_id")
);
CREATE INDEX "organization_memberships_user_id_idx" ON "organization_memberships"("user_id");
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One that is answered or taken back is deleted: whoever declined is remembered nowhere by address.
CREATE TABLE "organization_invitations" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL CONSTRAINT "organization_invitations_role_check" CHECK ("role" IN ('admin', 'member')),
    "token_hash" TEXT NOT NULL,
    "invited_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_invitations_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "organization_invitations_token_hash_key" ON "organization_invitations"("token_hash");
CREATE UNIQUE INDEX "organization_invitations_organization_id_email_key" ON "organization_invitations"("organization_id", "email");
CREATE INDEX "organization_invitations_email_idx" ON "organization_invitations"("email");
CREATE INDEX "organization_invitations_invited_by_idx" ON "organization_invitations"("invited_by");
CREATE INDEX "organization_invitations_expires_at_idx" ON "organization_invitations"("expires_at");
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_invited_by_fkey" FOREIGN KEY ("invited_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An organisation keeps an owner, whatever happens at once. Asked at the end of the transaction, so that ownership can pass
-- from hand to hand in it; one such change waits for the other, and the second sees what the first left.
CREATE FUNCTION "refuse_ownerless_organization"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM FROM "organizations" WHERE "id" = OLD."organization_id" FOR UPDATE;
    IF FOUND AND NOT EXISTS (
        SELECT FROM "organization_memberships" WHERE "organization_id" = OLD."organization_id" AND "role" = 'owner'
    ) THEN
        RAISE EXCEPTION 'an organisation keeps an owner' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER "organization_memberships_keep_owner" AFTER UPDATE OR DELETE ON "organization_memberships"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."role" = 'owner') EXECUTE FUNCTION "refuse_ownerless_organization"();

-- What the policies below ask. They read past the policies (or those would ask themselves without end), and tell of nobody but
-- whoever asks.
CREATE FUNCTION "app_organizations"(VARIADIC "roles" text[]) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(m."organization_id"), '{}') FROM "organization_memberships" m
    WHERE m."user_id" = app_user_id() AND m."role" = ANY ("roles")
$$;
CREATE FUNCTION "app_address"() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT u."email" FROM "users" u WHERE u."id" = app_user_id() AND u."email_verified_at" IS NOT NULL
$$;
CREATE FUNCTION "app_may_found"("organization" text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM "organizations" o WHERE o."id" = "organization" AND o."created_by" = app_user_id())
       AND NOT EXISTS (SELECT FROM "organization_memberships" m WHERE m."organization_id" = "organization")
$$;
-- People of the organisations that whoever asks leads.
CREATE FUNCTION "app_people_led"() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT m."user_id"), '{}') FROM "organization_memberships" m
    WHERE m."organization_id" = ANY (app_organizations('owner', 'admin'))
$$;
-- What people of one organisation may know of each other, and nothing else of the rows of "users".
CREATE FUNCTION "organization_people"("organization" text) RETURNS TABLE ("user_id" text, "display_name" text, "email" text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT u."id", u."display_name", u."email" FROM "organization_memberships" m JOIN "users" u ON u."id" = m."user_id"
    WHERE m."organization_id" = "organization" AND "organization" = ANY (app_organizations('owner', 'admin', 'member'))
$$;
-- What somebody learns of an organisation before they are of it: that it invites them, under which name, and who does.
CREATE FUNCTION "invitations_to_me"() RETURNS TABLE ("id" text, "organization_name" text, "role" text, "invited_by" text, "expires_at" timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT i."id", o."name", i."role", coalesce(u."display_name", u."email"), i."expires_at"
    FROM "organization_invitations" i JOIN "organizations" o ON o."id" = i."organization_id" LEFT JOIN "users" u ON u."id" = i."invited_by"
    WHERE i."email" = app_address() AND i."expires_at" > now()
$$;
REVOKE ALL ON FUNCTION "refuse_ownerless_organization"(), "app_organizations"(text[]), "app_address"(), "app_may_found"(text), "app_people_led"(), "organization_people"(text), "invitations_to_me"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "app_organizations"(text[]), "app_address"(), "app_may_found"(text), "app_people_led"(), "organization_people"(text), "invitations_to_me"() TO "chef_app";

-- An organisation is there for its people only. Its plan is given by the operator, never by them.
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;
REVOKE UPDATE ON "organizations" FROM "chef_app";
GRANT UPDATE ("name", "updated_at") ON "organizations" TO "chef_app";
CREATE POLICY "of_its_people" ON "organizations" FOR SELECT TO "chef_app"
    USING ("id" = ANY ((SELECT app_organizations('owner', 'admin', 'member'))::text[]));
CREATE POLICY "founded" ON "organizations" FOR INSERT TO "chef_app" WITH CHECK ("created_by" = app_user_id() AND "plan" = 'free');
CREATE POLICY "led" ON "organizations" FOR UPDATE TO "chef_app" USING ("id" = ANY ((SELECT app_organizations('owner', 'admin'))::text[]));
CREATE POLICY "owned" ON "organizations" FOR DELETE TO "chef_app" USING ("id" = ANY ((SELECT app_organizations('owner'))::text[]));

-- Somebody gets in as the first owner of what they made, or as what they were invited as. Owners alone give roles.
ALTER TABLE "organization_memberships" ENABLE ROW LEVEL SECURITY;
REVOKE UPDATE ON "organization_memberships" FROM "chef_app";
GRANT UPDATE ("role", "updated_at") ON "organization_memberships" TO "chef_app";
CREATE POLICY "of_its_people" ON "organization_memberships" FOR SELECT TO "chef_app"
    USING ("organization_id" = ANY ((SELECT app_organizations('owner', 'admin', 'member'))::text[]));
CREATE POLICY "founded" ON "organization_memberships" FOR INSERT TO "chef_app"
    WITH CHECK ("user_id" = app_user_id() AND "role" = 'owner' AND app_may_found("organization_id"));
CREATE POLICY "invited" ON "organization_memberships" FOR INSERT TO "chef_app"
    WITH CHECK ("user_id" = app_user_id() AND EXISTS (
        SELECT FROM "organization_invitations" i
        WHERE i."organization_id" = "organization_memberships"."organization_id" AND i."role" = "organization_memberships"."role"
          AND i."email" = app_address() AND i."expires_at" > now()
    ));
CREATE POLICY "owned" ON "organization_memberships" FOR UPDATE TO "chef_app"
    USING ("organization_id" = ANY ((SELECT app_organizations('owner'))::text[]));
CREATE POLICY "left_or_removed" ON "organization_memberships" FOR DELETE TO "chef_app" USING (
    "user_id" = app_user_id()
    OR "organization_id" = ANY ((SELECT app_organizations('owner'))::text[])
    OR ("role" = 'member' AND "organization_id" = ANY ((SELECT app_organizations('admin'))::text[]))
);

-- Invitations are seen by whoever leads the organisation and by the address that they are for, once it is confirmed.
ALTER TABLE "organization_invitations" ENABLE ROW LEVEL SECURITY;
REVOKE UPDATE ON "organization_invitations" FROM "chef_app";
CREATE POLICY "led_or_invited" ON "organization_invitations" FOR SELECT TO "chef_app" USING (
    "organization_id" = ANY ((SELECT app_organizations('owner', 'admin'))::text[]) OR "email" = (SELECT app_address())
);
CREATE POLICY "led" ON "organization_invitations" FOR INSERT TO "chef_app" WITH CHECK (
    "invited_by" = app_user_id() AND (
        "organization_id" = ANY ((SELECT app_organizations('owner'))::text[])
        OR ("role" = 'member' AND "organization_id" = ANY ((SELECT app_organizations('admin'))::text[]))
    )
);
CREATE POLICY "answered_or_revoked" ON "organization_invitations" FOR DELETE TO "chef_app" USING (
    "email" = (SELECT app_address())
    OR "organization_id" = ANY ((SELECT app_organizations('owner'))::text[])
    OR ("role" = 'member' AND "organization_id" = ANY ((SELECT app_organizations('admin'))::text[]))
);

-- Whoever leads an organisation sees what was done in it, and causes mail to its people and to whom they invite.
CREATE INDEX "audit_events_organization_idx" ON "audit_events"(("data" ->> 'organization'), "seq") WHERE "data" ? 'organization';
CREATE POLICY "of_ones_organization" ON "audit_events" FOR SELECT TO "chef_app"
    USING ("data" ->> 'organization' = ANY ((SELECT app_organizations('owner', 'admin'))::text[]));
CREATE POLICY "to_people_led" ON "outbox_mails" FOR INSERT TO "chef_app" WITH CHECK ("user_id" = ANY ((SELECT app_people_led())::text[]));
-- Not by the address: a mail need not hold it in the clear.
CREATE POLICY "to_somebody_invited" ON "outbox_mails" FOR INSERT TO "chef_app" WITH CHECK (
    "user_id" IS NULL AND EXISTS (
        SELECT FROM "organization_invitations" i
        WHERE i."invited_by" = app_user_id() AND i."created_at" > now() - interval '1 minute'
    )
);
