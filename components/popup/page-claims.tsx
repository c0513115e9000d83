import type { CheckedClaim } from '../../lib/article/check-claims';
import { ClaimTable } from '../claims/ClaimTable';

/** Rows shown at first. */
const MOST = 6;

/** What the page below states about its instruments, beside what is known; nothing where it states nothing. */
export function PageClaims({ claims }: { claims: readonly CheckedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <section class="page-claims">
      <ClaimTable claims={claims} most={MOST} />
    </section>
  );
}
