-- Staff roles of accounts. Only an addition.

ALTER TABLE "users" ADD COLUMN "staff_role" TEXT NOT NULL DEFAULT 'member'
    CONSTRAINT "users_staff_role_check" CHECK ("staff_role" IN ('member', 'support', 'admin'));
