"""Danish search over what the rooms hand in, for what a person may see.

1. a room says at start what it hands in (`add_source`) and calls `index` and `forget` inside its own transactions;
2. words are folded (å and aa are one), lose their endings and are laid in the database's own index, with the keys
   that open the text: "signed_in", "role:legal", "unit:<id>", "person:<id>";
3. `find` computes a person's keys once and asks the index; what one may not see is neither shown nor counted.

What only one database can do lives in `engines/`. No extension is needed, and no word leaves the house.
"""
