/** `npm run -s kitchen -- <command>`: the pure kitchen on the command line, JSON Lines in and out. */
import readline from 'node:readline';
import { answerLine, COMMANDS } from './records.ts';

const HELP = `Usage: npm run -s kitchen -- <command>   (JSON Lines on standard input, one answer a line, order kept)

  parse      {"phrase": "2 large eggs"}
  check      {"title": "…", "ingredients": ["…"], "steps": ["…"], "servings": 2}
  import     {"html": "<html>…", "url": "https://…"}
  nutrition  {"ingredients": ["…"], "servings": 2}
  compose    {"ingredients": ["2 chicken thighs", "rice"], "allergies": ["peanut"], "servings": 2}
             with "proposals": 3 as many different dishes, 5 at most
  scale      {"ingredients": ["…"], "steps": ["…"], "servings": 4, "toServings": 6, "units": "metric"}
             or with "factor", "have": "300 g chicken", or "fromPan" and "toPan": "9-inch round pan"
  substitute {"phrase": "2 eggs", "allergies": ["egg"], "diets": ["vegan"], "exclude": ["banana"], "needs": ["binding"]}
             or {"ingredients": ["…"], "line": 0, …}: the recipe is written anew and checked again
`;

const name = process.argv[2] ?? 'help';
const command = COMMANDS[name];
if (command === undefined) {
  (name === 'help' || name === '--help' ? process.stdout : process.stderr).write(HELP);
  process.exit(name === 'help' || name === '--help' ? 0 : 2);
}

// A reader that goes away (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));
for await (const line of readline.createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${answerLine(command, line)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
