/** What the environment says about a training; options of the command line go before it. */
export interface TrainingConfig {
  /** Python with PyTorch and NumPy. */
  readonly python: string;
}

/** Debian's own, which is the one that its `python3-torch` is for, whatever stands first on the PATH. */
const PYTHON = '/usr/bin/python3';

/** A variable that is present but empty counts as not set. */
export function readTrainingConfig(env: Readonly<Record<string, string | undefined>>): TrainingConfig {
  return { python: env.PYTHON || PYTHON };
}

/** The environment of this process, which Python inherits; the only place of a training that touches it. */
export function processEnvironment(): NodeJS.ProcessEnv {
  return process.env;
}
