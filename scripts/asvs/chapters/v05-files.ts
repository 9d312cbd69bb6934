import { ACCOUNT_JOURNEY, DECISIONS, IMPORT_API, RECIPE_FILE, SECURITY, SOURCE } from '../proofs.ts';
import { absent, type Chapter, proven, row } from '../requirement.ts';

const NOT_KEPT = 'A file is read in memory and forgotten with its request: none is stored or served.';

/** File handling. */
export const V05: Chapter = {
  number: 5,
  title: 'File handling',
  requirements: [
    row(
      '5.1.1',
      2,
      'Document which files are taken, how large, and what happens to bad ones',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row(
      '5.2.1',
      1,
      'Take files of a size that can be handled',
      proven(IMPORT_API('what is not JSON, not announced as JSON, not accepted as JSON, too large')),
    ),
    row(
      '5.2.2',
      1,
      'Check that a file is what it says',
      proven(
        RECIPE_FILE('reads Cooklang by its ending or its look, and names it by the file'),
        RECIPE_FILE('throws nothing else, whatever the bytes'),
      ),
    ),
    row('5.2.3', 2, 'Bound what an archive unpacks to', proven(RECIPE_FILE('refuses %s'))),
    row('5.3.1', 1, 'Run no uploaded file', absent(NOT_KEPT)),
    row(
      '5.3.2',
      1,
      'Make no path from a name that somebody sends',
      proven(
        SECURITY('no file beside the app, no list of files and no source map can be fetched'),
        SOURCE('no file is opened by a name from a request'),
      ),
    ),
    row(
      '5.4.1',
      2,
      'Name downloads ourselves',
      proven(ACCOUNT_JOURNEY('a person downloads their data, asks to be forgotten and changes their mind')),
    ),
    row(
      '5.4.2',
      2,
      'Encode file names in headers',
      proven(ACCOUNT_JOURNEY('a person downloads their data, asks to be forgotten and changes their mind')),
    ),
    row('5.4.3', 2, 'Scan files from strangers before serving them', absent(NOT_KEPT)),
  ],
};
