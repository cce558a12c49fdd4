/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"failedTitle":"Das Ticket wurde nicht geladen","notFoundTitle":"Dieses Ticket ist nicht verfügbar","notFoundBody":"Es existiert nicht, oder Sie dürfen es nicht mehr sehen, etwa nachdem es zurückgegeben wurde.","forbiddenTitle":"Support gehört nicht zu Ihrer Rolle","forbiddenBody":"Sie sind mit einer Rolle angemeldet, die hier keine Tickets liest. Das kann eine Person mit Inhaberrolle in Ihrer Organisation ändern.","queued":"Nachrichten werden gesendet, sobald Sie wieder online sind.","paused":"Änderungen am Ticket warten bis dahin."} satisfies Catalogue as Catalogue;
