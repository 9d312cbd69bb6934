import { NEW_MEMBER } from '@/components/household/member-draft';
import { memberOfForm } from '../account/household/member-of-form';

/** Whether the form of somebody new is as it was shown. Pure. */
export function isUntouched(data: FormData): boolean {
  return JSON.stringify(memberOfForm(data)) === JSON.stringify(NEW_MEMBER);
}
