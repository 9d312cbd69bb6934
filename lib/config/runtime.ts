/** True in the app’s Node process; false where the framework bundles the same module for an edge runtime. */
export const isNodeRuntime = (): boolean => process.env.NEXT_RUNTIME === 'nodejs';
