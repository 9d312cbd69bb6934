-- Whoever takes the consent to keep what tells of health back has the lines of their recipes forgotten too: among them is what
-- was left out for an allergy. The policy "own" of the table holds this as it holds reading.
GRANT DELETE ON "generation_events" TO "chef_app";
