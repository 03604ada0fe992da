/* Everything is in its place: listen to the room. */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  window.forankringListen("/d/r/" + desk.room.room + "/desk", desk.hear, desk.lineIs);
})();
