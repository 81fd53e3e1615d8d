import type { ClaimCategory, ClaimKind } from '../model.ts';
import { categoryOf } from './category.ts';
import type { ClaimHead } from './claim-head.ts';
import { continuesEnglish } from './english-kind.ts';
import type { ClaimMention } from './references.ts';

type KindReading = Readonly<{
  kind: ClaimKind;
  category: ClaimCategory;
  dependsOn: readonly number[];
  refersTo: readonly number[];
}>;

/** What a claim needs to know of the claim it opens by referring to. */
type BaseClaim = Readonly<{ category: ClaimCategory; subject: string }>;

/**
 * Dependent or independent (domain standard §11.3 P6): a claim that opens with a reference and goes on with the
 * same subject depends; one that turns to another category (方法 → 产品), to a product made by the claimed
 * method, or that mentions claims elsewhere, is independent and only refers (引用式独立权利要求).
 */
export function readKind(
  head: ClaimHead,
  subject: string,
  body: string,
  mentions: readonly ClaimMention[],
  base: BaseClaim | undefined,
): KindReading {
  const own = categoryOf(subject, body);
  const all = union(mentions);
  if (head.reference !== undefined && continuesBase(head, subject, own, base)) {
    const dependsOn = head.reference.numbers;
    const category = base?.category ?? own;
    return { kind: 'dependent', category, dependsOn, refersTo: all.filter((no) => !dependsOn.includes(no)) };
  }
  return { kind: 'independent', category: own, dependsOn: [], refersTo: all };
}

/** A subject that names what the referenced claim's method makes, or what uses it. */
const MADE_FROM =
  /(?:制备|制得|制成|得到|获得|生产|形成|加工|构成|组成|合成|提取|制造|成型|处理|控制|实施|实现|使用|采用|运行)(?:而成|出|后|所得)?(?:的|之)/;

function continuesBase(
  head: ClaimHead,
  subject: string,
  own: ClaimCategory,
  base: BaseClaim | undefined,
): boolean {
  if (head.language === 'en') return continuesEnglish(head.lead, own, base);
  if (base === undefined) return !head.lead.startsWith('一种');
  const alike = sameSubject(subject, base.subject);
  if (own === 'use' && base.category !== 'use') return false;
  if (head.lead.startsWith('一种') && !alike) return false;
  if (GENERIC.test(bareSubject(subject))) return true;
  if (isThing(own) === isThing(base.category)) return alike || !MADE_FROM.test(subject);
  return isThing(own) && sharesHead(subject, base.subject) && !MADE_FROM.test(subject);
}

/** A title that says nothing but its category is a slip of the pen where it does not fit (权利要求1所述的方法). */
const GENERIC = /^(?:方法|工艺|装置|设备|系统|产品|组合物|结构)$/;

function isThing(category: ClaimCategory): boolean {
  return category !== 'method' && category !== 'use';
}

/** Equal titles, or one ends like the other: 方法 and 一种…的生成方法. */
export function sameSubject(subject: string, other: string): boolean {
  const one = bareSubject(subject);
  const two = bareSubject(other);
  return one !== '' && two !== '' && (one.endsWith(two) || two.endsWith(one));
}

/** A title without 一种, 所述, articles and case, for comparison. */
export function bareSubject(subject: string): string {
  return subject
    .trim()
    .replace(/^(?:\s|[一1][种種个個类類]|所述的?|该|其|(?:the|an?|said)\s)+/i, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** A dependent claim of a method claim that forgot the word 方法 still speaks of the same thing. */
function sharesHead(subject: string, base: string): boolean {
  const bare = bareSubject(subject);
  return bare.length > 1 && bareSubject(base).includes(bare);
}

function union(mentions: readonly ClaimMention[]): readonly number[] {
  return [...new Set(mentions.flatMap((mention) => mention.numbers))].sort((a, b) => a - b);
}
