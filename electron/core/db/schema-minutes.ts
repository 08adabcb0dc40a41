import type { Generated } from 'kysely'

/** The rows of what comes after a meeting (migration 10); `schema.ts` puts them together. */
export type MinutesSchema = {
  minutes: MinutesTable
  resolutionDraft: { draftId: string; meetingId: string; content: string; updatedAt: string }
  resolutionText: ResolutionTextTable
  resolutionArticle: ResolutionArticleTable
  resolutionEffect: ResolutionEffectTable
  resolutionTask: ResolutionTaskTable
  resolutionTaskStep: Omit<ResolutionTaskStepTable, 'stepId'> & { stepId: Generated<number> }
  statementsApproval: StatementsApprovalTable
  assetDeal: AssetDealTable
  assetDealVoucher: { voucherId: number; dealId: string }
  publication: PublicationTable
}

export type MinutesTable = {
  /** The meeting's id: one a meeting. */
  minutesId: string
  /** JSON of what is written freely, by place. */
  texts: string
  /** Null until they are signed, as all that follows up to the scan. */
  number: string | null
  signedOn: string | null
  /** JSON: who signed, and who refused why. */
  signing: string | null
  /** JSON of the whole text as it was signed, and its SHA-256. */
  blocks: string | null
  textHash: string | null
  /** The SHA-256 of the signed paper; null until they are frozen. */
  scanId: string | null
  frozenAt: string | null
  commandSequence: number | null
}

export type ResolutionTextTable = {
  resolutionId: string
  meetingId: string
  blocks: string
  textHash: string
  scanId: string | null
  frozenAt: string | null
  commandSequence: number
}

export type ResolutionArticleTable = {
  resolutionId: string
  ordinal: number
  itemId: string
  /** One of the two. */
  motionId: string | null
  electionId: string | null
  text: string
  /** JSON of the votes as they were counted. */
  votes: string
}

export type ResolutionEffectTable = {
  resolutionId: string
  ordinal: number
  kind: string
  /** JSON, `shared/contract/resolution-effects.ts`. */
  content: string
  commandSequence: number
}

export type ResolutionTaskTable = {
  taskId: string
  resolutionId: string
  text: string
  owner: string
  dueOn: string | null
  commandSequence: number
}

export type ResolutionTaskStepTable = {
  stepId: number
  taskId: string
  date: string
  state: 'doing' | 'done' | 'dropped'
  note: string
  commandSequence: number
}

export type StatementsApprovalTable = {
  approvalId: string
  year: number
  resolutionId: string
  /** The number or id of the supervisors' appraisal it rests on. */
  appraisal: string
  approvedOn: string
  commandSequence: number
}

export type AssetDealTable = {
  dealId: string
  resolutionId: string
  indivisible: number
  deal: 'sell' | 'invest'
  asset: string
  amount: number
  /** Who valued it and by which paper; never '' for an indivisible asset (article 77.3). */
  valuation: string
  date: string
  /** When nothing more of it is to be carried out. */
  finishedOn: string | null
  commandSequence: number
}

export type PublicationTable = {
  publicationId: string
  thing:
    | 'charter'
    | 'rules'
    | 'meetingResolution'
    | 'boardResolution'
    | 'directorDecision'
    | 'memberList'
    | 'statements'
    | 'fundsAndAssets'
    | 'training'
    | 'byCharter'
  title: string
  issuedOn: string
  resolutionId: string | null
  postedOn: string | null
  place: string
  takenDownOn: string | null
  /** Why it is not published after all. */
  droppedNote: string | null
  commandSequence: number
}
