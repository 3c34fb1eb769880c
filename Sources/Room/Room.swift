/// The program that serves phones in a room.
package enum Room {}
