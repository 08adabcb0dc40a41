/** The rows of posts as the tables of migration 7 hold them; `schema.ts` puts them together. */

export type PostTable = {
  postId: string
  kind:
    | 'chairperson'
    | 'boardMember'
    | 'director'
    | 'deputyDirector'
    | 'headSupervisor'
    | 'supervisor'
    | 'chiefAccountant'
    | 'accountant'
    | 'cashier'
    | 'teamLeader'
    | 'legalRepresentative'
    | 'secretary'
  /** The team that is led; '' for every other post. */
  team: string
  /** A member in person, the representative of an organisation that is a member, or somebody hired who is none. */
  holding: 'member' | 'representative' | 'hired'
  /** The code of the member, or of the organisation that is represented. */
  member: string | null
  /** The person, as papers name them. */
  name: string
  fromDate: string
  /** The last day of the term; null where the post has none. */
  termEndsOn: string | null
  resolutionId: string | null
  /** The general meeting's policy that a director is hired, or that the chairperson is director too (article 64.7). */
  policyResolutionId: string | null
  /** What it rests on where no resolution of this book does (reading 14); ''. */
  basis: string
  note: string
  commandSequence: number
}

export type PostEndTable = {
  postId: string
  /** The first day on which it was no longer held. */
  endedOn: string
  cause:
    | 'termOver'
    | 'unfit'
    | 'resigned'
    | 'incapable'
    | 'organisationEnded'
    | 'dismissed'
    | 'died'
    | 'moved'
    | 'mistake'
    | 'other'
  resolutionId: string | null
  note: string
  commandSequence: number
}

export type SigningAuthorityTable = {
  authorityId: string
  /** The holding of the post on whose behalf it is signed. */
  giver: string
  member: string | null
  name: string
  scope: string
  /** The paper it is written in: number and date. */
  paper: string
  fromDate: string
  /** The last day. */
  toDate: string
  withdrawnOn: string | null
  commandSequence: number
}

export type PostGroundTable = {
  groundId: string
  member: string | null
  name: string
  ground: 'prosecuted' | 'detained' | 'imprisoned' | 'compulsory' | 'courtBan' | 'charter'
  fromDate: string
  /** The first day on which it no longer stands. */
  toDate: string | null
  note: string
  commandSequence: number
}

export type GovernanceFormChangeTable = {
  changeId: number
  fromDate: string
  form: 'full' | 'simplified'
  previousForm: 'full' | 'simplified'
  resolutionId: string | null
  commandSequence: number
}
