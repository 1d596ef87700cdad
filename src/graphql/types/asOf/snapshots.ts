import type {
  AssertionSnapshot,
  EventSnapshot,
  MeasureSnapshot,
  RelationSnapshot,
} from '../../../pipeline/index.js';
import { builder } from '../../builder.js';

/** The types of what stood at a moment; each is described in a file of its own. */
export const EventSnapshotType = builder.objectRef<EventSnapshot>('EventSnapshot');
export const MeasureSnapshotType = builder.objectRef<MeasureSnapshot>('MeasureSnapshot');
export const AssertionSnapshotType = builder.objectRef<AssertionSnapshot>('AssertionSnapshot');
export const RelationSnapshotType = builder.objectRef<RelationSnapshot>('RelationSnapshot');

export const MeasureSnapshots = builder.connectionObject(
  {
    type: MeasureSnapshotType,
    name: 'MeasureSnapshotConnection',
    description: 'A page of questions as they stood at a moment.',
  },
  { name: 'MeasureSnapshotEdge', description: 'One question as it stood at a moment, with its place.' },
);

export const AssertionSnapshots = builder.connectionObject(
  {
    type: AssertionSnapshotType,
    name: 'AssertionSnapshotConnection',
    description: 'A page of assertions as they stood at a moment.',
  },
  { name: 'AssertionSnapshotEdge', description: 'One assertion as it stood at a moment, with its place.' },
);

export const RelationSnapshots = builder.connectionObject(
  {
    type: RelationSnapshotType,
    name: 'RelationSnapshotConnection',
    description: 'A page of relations as they stood at a moment.',
  },
  { name: 'RelationSnapshotEdge', description: 'One relation as it stood at a moment, with its place.' },
);
