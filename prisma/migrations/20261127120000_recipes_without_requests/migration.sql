-- A recipe is read by whoever has its link: what it told of the request (foods that an allergy ruled out, foods that were not
-- recognised or not used) was for the person who asked, and is taken from what is stored. It is worked out anew for whoever asks.
UPDATE "recipe_versions" v
SET "content" = jsonb_set(v."content", '{warnings}', coalesce((
    SELECT jsonb_agg(w.warning ORDER BY w.place)
    FROM jsonb_array_elements(v."content" -> 'warnings') WITH ORDINALITY AS w(warning, place)
    WHERE w.warning ->> 'code' NOT IN (
        'ingredient_left_out', 'ingredient_not_recognised', 'exclusion_not_recognised', 'instruction_ignored', 'given_not_used'
    )
), '[]'::jsonb))
WHERE v."content" @? '$.warnings[*].code ? (@ == "ingredient_left_out" || @ == "ingredient_not_recognised" || @ == "exclusion_not_recognised" || @ == "instruction_ignored" || @ == "given_not_used")';
