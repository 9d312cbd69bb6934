/** Time in which a person may change their mind, days. */
export const DELETION_GRACE_DAYS = 14;

/** When an account goes that was asked to be deleted at a time. */
export function deletionDate(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + DELETION_GRACE_DAYS * 86_400_000);
}
