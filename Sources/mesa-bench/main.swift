print("mesa-bench")
