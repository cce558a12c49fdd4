/** From a wish to a blueprint: everything that can be wrong with the wish is found here, before anything is written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf } from './answer.ts';
import type { Wish } from './arguments.ts';
import { drawingOf, wordsOf, type Blueprint, type EventBlueprint } from './blueprint.ts';
import { findOperation, type ContractDocument, type ReadingOperation } from './contract.ts';
import { firstText } from './first-text.ts';
import { findGlyphs } from './glyphs.ts';
import { Mistake } from './mistake.ts';
import { namesOf } from './names.ts';
import { askSeats, isEmptyAtFirst, mainSeat } from './seats.ts';
import type { Tree } from './tree.ts';
import { makeWords, type Glossary } from './words.ts';

/** A blueprint, and whether its room is a new one. */
export interface Draft {
  readonly blueprint: Blueprint;
  readonly isNewRoom: boolean;
}

/** Which room the things of a tag belong to; `billing` for all others. */
const ROOMS: Readonly<Record<string, string>> = { tickets: 'support', notifications: 'notifications' };
/** Rooms that hold no elements of this kind. */
const OTHER_ROOMS = ['element', 'provider', 'define'];

/** Works out a wish. A Mistake says what is wrong with it. */
export async function draftElement(tree: Tree, wish: Wish): Promise<Draft> {
  const document = JSON.parse(tree.read('api-spec/generated/openapi.json')) as ContractDocument;
  requireFreeName(tree, wish.name);
  const operation = findOperation(document, wish.operation);
  const { room, isNewRoom } = roomOf(tree, wish, operation);
  const answer = answerOf(document, operation);
  const drawing = drawingOf(answer, operation.id);
  const languages = readdirSync(join(tree.root, 'packages/core/src/i18n/messages')).sort();
  const glossary = JSON.parse(tree.read('tools/new-element/glossary.json')) as Glossary;
  const words = makeWords(wordsOf(wish.name, answer, drawing), languages, glossary);
  requireFreeTitle(tree, wish.name, words.en!.title!);
  const event = wish.event === undefined ? undefined : eventOf(tree, wish.event, answer.isList);
  const seats = await askSeats(operation, wish.seats, (body) => firstText(body, answer, drawing, words.en!));
  const main = mainSeat(seats);
  const blueprint: Blueprint = {
    ...namesOf(wish.name),
    room,
    operation,
    answer,
    drawing,
    event,
    seats,
    main,
    isEmptyAtFirst: await isEmptyAtFirst(operation, seats),
    words,
    glyphs: findGlyphs(tree.root),
  };
  return { blueprint, isNewRoom };
}

function requireFreeName(tree: Tree, name: string): void {
  const taken = `packages/elements/src/define/${name}.ts`;
  if (tree.has(taken)) throw new Mistake(`<revampd-${name}> exists already (${taken}): choose another name.`);
}

/** Stories go by the English title. */
function requireFreeTitle(tree: Tree, name: string, title: string): void {
  const states = readdirSync(join(tree.root, 'stories')).map((folder) => `stories/${folder}/seats/states.ts`);
  const taken = states.find((path) => tree.has(path) && tree.read(path).includes(`element: '${title}'`));
  if (taken !== undefined) {
    throw new Mistake(
      `"${title}" is the title in ${taken} already: give ${name} another in tools/new-element/glossary.json.`,
    );
  }
}

/** The rooms are those that have a layer (tools/lint/layers.mjs). */
function roomOf(tree: Tree, wish: Wish, { resource }: ReadingOperation): { room: string; isNewRoom: boolean } {
  const layers = tree.read('tools/lint/layers.mjs');
  const rooms = [...layers.matchAll(/^ {2}\[`\$\{elements\}\/([\w-]+)`\]:/gm)]
    .map(([, name]) => name!)
    .filter((name) => !OTHER_ROOMS.includes(name));
  const room = wish.room ?? ROOMS[resource] ?? 'billing';
  if (rooms.includes(room)) return { room, isNewRoom: false };
  const choice = rooms.join(', ');
  if (tree.has(`packages/elements/src/${room}`)) {
    throw new Mistake(`"${room}" is no room for elements: take ${choice}.`);
  }
  if (!wish.isNewRoom) throw new Mistake(`There is no room "${room}": take ${choice}, or add --new-room.`);
  return { room, isNewRoom: true };
}

function eventOf(tree: Tree, type: string, isList: boolean): EventBlueprint {
  if (!isList) throw new Mistake('--event tells which row was chosen: it needs an operation that lists something.');
  const names = namesOf(type.replace(/^revampd-/, ''));
  const path = `packages/elements/src/events/${names.kebab}.ts`;
  if (tree.has(path)) throw new Mistake(`${type} exists already (${path}): choose another event.`);
  return { ...names, type };
}
