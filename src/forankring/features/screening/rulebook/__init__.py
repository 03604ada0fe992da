"""The municipality's own versions of the rules: drafted in a form, tried by cases, approved by another person.

1. what ships is version 0; every version put in force is a row that is never changed (`models`);
2. there is one draft at a time; each save leaves a pack that can be read, or is refused with the field that is wrong;
3. a draft is proposed by a jurist and approved by somebody else, when no case fails; from its day it is in force;
4. what a draft would mean for screenings already finished is worked out before anybody approves it.

Which pack is in force on a day, and which one an old record was judged under, is answered by `law.in_force`.
"""
