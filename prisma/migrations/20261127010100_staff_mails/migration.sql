-- Staff cause mail to a person whom they signed out or whose role they changed: to the address of that very account, and only
-- where they may do such a thing. In PL/pgSQL, which looks for what it calls when it is run: a new database gets the functions
-- of the staff pages after this.
CREATE FUNCTION "staff_may_write_to"("person" text, "address" text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (app_staff_role() IS NOT DISTINCT FROM 'admin' OR staff_may_see(person))
        AND EXISTS (SELECT FROM "users" u WHERE u."id" = person AND u."email" = address);
END;
$$;
REVOKE ALL ON FUNCTION "staff_may_write_to"(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "staff_may_write_to"(text, text) TO "chef_app";

CREATE POLICY "by_staff" ON "outbox_mails" FOR INSERT TO "chef_app" WITH CHECK (staff_may_write_to("user_id", "recipient"));
