-- Links that confirm or undo a change of the e-mail address name the address. Only an addition.
ALTER TABLE "one_time_links" ADD COLUMN "email" TEXT;
