import type { CharterEntry, CharterFieldValue } from '@shared/contract/charter'
import { CharterChanges } from '@shared/contract/charter'
import type { LeavingCause } from '@shared/contract/leaving-cause'
import type { ElectedPost, ResolutionEffect, ResolutionEffectKind } from '@shared/contract/resolution-effects'
import type { ResolutionBody } from '@shared/contract/resolutions'

/** Causes of article 33 that somebody decides; the others happen by themselves and need no resolution. */
export const decidedCauses = [
  'voluntary',
  'expelled',
  'idle',
  'unpaid',
  'feeUnpaid',
] as const satisfies readonly LeavingCause[]
export const dismissalCauses = ['dismissed', 'resigned', 'unfit', 'other'] as const

/** What is typed of an effect; which parts count goes by `kind`. */
export type EffectDraft = {
  kind: ResolutionEffectKind
  member: string | null
  cause: (typeof decidedCauses)[number]
  note: string
  /** The field of the charter, and its new value as typed. */
  field: string | null
  value: string
  form: 'full' | 'simplified'
  fromDate: string | null
  post: ElectedPost
  elected: string[]
  replaces: boolean
  year: string
  distributionId: string
  deal: 'sell' | 'invest'
  asset: string
  counterpart: string
  valuation: string
  amount: number | null
  postId: string
  dismissal: (typeof dismissalCauses)[number]
  text: string
}

/** An effect of which nothing is typed yet. */
export function emptyEffect(kind: ResolutionEffectKind): EffectDraft {
  return {
    kind,
    member: null,
    cause: 'voluntary',
    note: '',
    field: null,
    value: '',
    form: 'full',
    fromDate: null,
    post: 'boardMember',
    elected: [],
    replaces: true,
    year: '',
    distributionId: '',
    deal: 'sell',
    asset: '',
    counterpart: '',
    valuation: '',
    amount: null,
    postId: '',
    dismissal: 'dismissed',
    text: '',
  }
}

const BY_BODY: Readonly<Record<ResolutionBody, readonly ResolutionEffectKind[]>> = {
  generalMeeting: [
    'other',
    'admitMember',
    'endMembership',
    'refundCapital',
    'changeCharter',
    'changeGovernanceForm',
    'electToPosts',
    'dismissFromPost',
    'approveStatements',
    'approveDistribution',
    'sellIndivisibleAsset',
    'sellDivisibleAsset',
  ],
  foundingConference: ['other', 'changeCharter', 'electToPosts'],
  board: ['other', 'admitMember', 'endMembership', 'electToPosts', 'dismissFromPost'],
  director: ['other', 'admitMember', 'endMembership'],
}

/** What a resolution of a body can cause; out of a meeting of this book posts come from its elections alone. */
export function kindsOf(
  body: ResolutionBody,
  { fromMeeting }: { fromMeeting: boolean },
): readonly ResolutionEffectKind[] {
  return BY_BODY[body].filter((kind) => !fromMeeting || kind !== 'electToPosts')
}

type Setting = Pick<CharterEntry, 'field' | 'unit'>
type Distribution = { distributionId: string; year: number }

/** The effect that a draft says; null while something is missing or is no such value. */
export function effectOfDraft(
  draft: EffectDraft,
  { settings, distributions }: { settings: readonly Setting[]; distributions: readonly Distribution[] },
): ResolutionEffect | null {
  const { kind, member, fromDate, amount, deal } = draft
  const asset = draft.asset.trim()
  switch (kind) {
    case 'admitMember':
      return member === null ? null : { kind, member }
    case 'endMembership':
      return member === null ? null : { kind, member, cause: draft.cause, note: draft.note.trim() }
    case 'refundCapital':
      return member === null || !amount ? null : { kind, member, amount }
    case 'changeCharter': {
      const values = charterValues(draft, settings)
      return values === null ? null : { kind, fromDate, values }
    }
    case 'changeGovernanceForm':
      return { kind, form: draft.form, fromDate }
    case 'electToPosts': {
      const { post, elected, replaces } = draft
      return elected.length === 0 ? null : { kind, post, elected, fromDate, replaces }
    }
    case 'dismissFromPost':
      return draft.postId === ''
        ? null
        : { kind, postId: draft.postId, cause: draft.dismissal, note: draft.note.trim() }
    case 'approveStatements':
      return /^\d{4}$/.test(draft.year) ? { kind, year: Number(draft.year) } : null
    case 'approveDistribution': {
      const found = distributions.find(({ distributionId }) => distributionId === draft.distributionId)
      return found === undefined ? null : { kind, year: found.year, distributionId: found.distributionId }
    }
    case 'sellIndivisibleAsset':
    case 'sellDivisibleAsset': {
      const { counterpart, valuation } = draft
      return asset === '' || !amount
        ? null
        : { kind, deal, asset, amount, counterpart: counterpart.trim(), valuation: valuation.trim() }
    }
    case 'other':
      return draft.text.trim() === '' ? null : { kind, text: draft.text.trim() }
  }
}

/** One field of the charter with its typed value; null while it is none of its kind. */
function charterValues({ field, value }: EffectDraft, settings: readonly Setting[]): CharterChanges | null {
  const setting = settings.find((one) => one.field === field)
  if (setting === undefined || value.trim() === '') return null
  const typed: CharterFieldValue =
    setting.unit === 'text'
      ? value.trim()
      : setting.unit === 'yesNo'
        ? value === 'yes'
        : Number(
            value
              .trim()
              .replaceAll('.', setting.unit === 'dong' ? '' : '.')
              .replace(',', '.'),
          )
  const read = CharterChanges.safeParse({ [setting.field]: typed })
  return read.success ? read.data : null
}

/** Adds an effect to those that are there; settings of the charter from one day on go together. */
export function withEffect(effects: readonly ResolutionEffect[], added: ResolutionEffect): ResolutionEffect[] {
  if (added.kind !== 'changeCharter') return [...effects, added]
  const at = effects.findIndex((one) => one.kind === 'changeCharter' && one.fromDate === added.fromDate)
  const known = effects[at]
  if (known?.kind !== 'changeCharter') return [...effects, added]
  return effects.with(at, { ...known, values: { ...known.values, ...added.values } })
}
