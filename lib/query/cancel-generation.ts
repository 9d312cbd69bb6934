/** Tells the server to stop writing; nobody waits for the answer. */
export function cancelGeneration(generationId: string): void {
  void fetch(`/api/v1/generations/${generationId}/cancel`, { method: 'POST', keepalive: true }).catch(
    () => {},
  );
}
