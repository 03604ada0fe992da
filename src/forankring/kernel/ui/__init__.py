"""The look of the house: layouts, elements, form fields, style sheets and the gallery that shows them all.

Pages speak in elements (a button, a field, a panel) and never in classes; only this room knows DKFDS and our own
style sheets. Every element stands in every state at `/_ui/`, which is also what its tests look at.
"""
