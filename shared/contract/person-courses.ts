import { z } from 'zod'
import { courseLevels, graduationClasses, tracks } from '@shared/domain/training'
import { GovernanceForm } from './books'
import { PostKind } from './post-parts'
import { command, query } from './procedure'
import { CourseStanding } from './training-results'
import { Civil, ClientId } from './values'

const text = (most: number) => z.string().trim().max(most)
const Key = z.string().min(1).max(100)

/** What is written of a course somebody attended: a member, a party, or whoever the name says. */
export const PersonCourseEntry = z.object({
  member: Key.nullable(),
  party: Key.nullable(),
  /** Left out for a member or a party: then the register's. */
  name: text(200).default(''),
  /** Null for a course of something else. */
  track: z.enum(tracks).nullable(),
  level: z.literal(courseLevels).nullable(),
  programme: text(200).min(1),
  school: text(300).min(1),
  openedOn: Civil.nullable(),
  closedOn: Civil.nullable(),
  standing: CourseStanding,
  resultClass: z.enum(graduationClasses).nullable(),
  decisionNumber: text(100).default(''),
  decidedOn: Civil.nullable(),
  certificateNumber: text(100).default(''),
  issuedOn: Civil.nullable(),
  note: text(500).default(''),
})
export type PersonCourseEntry = z.infer<typeof PersonCourseEntry>

/** Where the certificate stands after the decision; null while there is no decision and no certificate. */
const CertificateStanding = z
  .object({ by: Civil.nullable(), state: z.enum(['issued', 'issuedLate', 'due', 'overdue']) })
  .nullable()

export const PersonCourse = PersonCourseEntry.extend({
  personCourseId: z.string(),
  source: z.enum(['hand', 'packet']),
  /** From whose packet, and when it was taken in; null for what was entered by hand. */
  packet: z.object({ sender: z.string(), fingerprint: z.string(), receivedAt: z.string() }).nullable(),
  certificate: CertificateStanding,
  void: z.object({ voidedOn: Civil, reason: z.string() }).nullable(),
  scans: z.int(),
})
export type PersonCourse = z.infer<typeof PersonCourse>

/** A post that asks for a track, and whether its holder has it. */
export const PostTraining = z.object({
  postId: z.string(),
  kind: PostKind,
  name: z.string(),
  member: z.string().nullable(),
  fromDate: Civil,
  track: z.enum(tracks),
  /** 'trained' by a completed course, 'studying' it, or neither. */
  standing: z.enum(['trained', 'studying', 'none']),
  personCourseId: z.string().nullable(),
})
export type PostTraining = z.infer<typeof PostTraining>

/** What a packet would write of a learner: nothing where it is known already. */
export const PacketLearner = z.object({
  key: z.string(),
  name: z.string(),
  birthDate: Civil,
  standing: CourseStanding,
  resultClass: z.enum(graduationClasses).nullable(),
  certificateNumber: z.string(),
  issuedOn: Civil.nullable(),
  /** Who it is in the register, and by what. */
  member: z.object({ code: z.string(), name: z.string(), by: z.enum(['idNumber', 'nameAndBirth']) }).nullable(),
  action: z.enum(['new', 'replaces', 'same']),
})
export type PacketLearner = z.infer<typeof PacketLearner>

export const PacketPreview = z.object({
  fileName: z.string(),
  sender: z.object({ name: z.string(), taxCode: z.string(), fingerprint: z.string() }),
  createdAt: z.string(),
  asOf: Civil,
  course: z.object({
    name: z.string(),
    programme: z.string(),
    track: z.enum(tracks).nullable(),
    opensOn: Civil,
    closesOn: Civil,
  }),
  learners: z.array(PacketLearner),
})
export type PacketPreview = z.infer<typeof PacketPreview>

export const TrustedKey = z.object({
  fingerprint: z.string(),
  name: z.string(),
  taxCode: z.string(),
  paper: z.string(),
  acceptedOn: Civil,
  withdrawnOn: Civil.nullable(),
  withdrawnReason: z.string(),
})
export type TrustedKey = z.infer<typeof TrustedKey>

const reads = ['personCourses', 'posts', 'members', 'parties', 'scans'] as const
const changes = ['personCourses', 'calendar'] as const

export const personCourses = {
  /** What people learned, the newest first, void rows last; of one member, or all. `posts` are those held today that ask for a track. */
  list: query({ permission: 'training.read', affects: reads })
    .input(z.object({ member: Key.nullish() }))
    .output(
      z.object({ courses: z.array(PersonCourse), posts: z.array(PostTraining), form: GovernanceForm, today: Civil }),
    ),
  /**
   * Writes a course by hand; `replaces` is the row that it corrects, which is voided with `reason`. Refuses 'person-course-who',
   * 'person-course-dates', 'person-course-ahead', 'person-course-repeated', 'person-course-unknown', 'person-course-void'.
   */
  record: command({ permission: 'training.record', affects: changes })
    .input(
      z.object({
        id: ClientId,
        personCourseId: Key,
        entry: PersonCourseEntry,
        replaces: z.object({ personCourseId: Key, reason: text(300).min(1) }).nullish(),
      }),
    )
    .output(z.object({})),
  void: command({ permission: 'training.record', affects: changes })
    .input(z.object({ id: ClientId, personCourseId: Key, reason: text(300).min(1) }))
    .output(z.object({})),
  /** Reads a school's packet and says whom it is about, writes nothing. Refuses what `readPacket` refuses, and whom it is not for. */
  preview: query({ permission: 'training.record', affects: [...reads, 'book'] })
    .input(z.object({ file: z.file() }))
    .output(PacketPreview),
  /** Takes a packet in, whole or not at all. `people` says otherwise of some learners who they are: null is nobody of the register. */
  take: command({ permission: 'training.record', affects: changes })
    .input(
      z.object({
        id: ClientId,
        file: z.file(),
        people: z
          .array(z.object({ key: Key, member: Key.nullable() }))
          .max(500)
          .default([]),
      }),
    )
    .output(z.object({ written: z.int(), replaced: z.int(), same: z.int() })),
  keys: query({ permission: 'training.read', affects: ['personCourses'] })
    .input(z.object({}))
    .output(z.object({ keys: z.array(TrustedKey) })),
  /** Accepts a sender's key as the signed registration on paper names it. Refuses 'key-fingerprint', 'key-known'. */
  trustKey: command({ permission: 'training.manage', affects: ['personCourses'] })
    .input(
      z.object({
        id: ClientId,
        fingerprint: text(100).min(1),
        name: text(300).min(1),
        taxCode: text(20).default(''),
        /** The registration: number, date, who signed. */
        paper: text(300).min(1),
        acceptedOn: Civil,
      }),
    )
    .output(z.object({})),
  withdrawKey: command({ permission: 'training.manage', affects: ['personCourses'] })
    .input(z.object({ id: ClientId, fingerprint: text(100).min(1), withdrawnOn: Civil, reason: text(300).min(1) }))
    .output(z.object({})),
}
